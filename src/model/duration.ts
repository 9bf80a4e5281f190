import { GRAIN, type Interval, ends, mirror } from './interval.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const ISO = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** An ISO 8601 duration in minutes (`PT4H30M` is 270); undefined where it cannot be read. */
export function readDuration(iso: string): number | undefined {
	const match = ISO.exec(iso);
	if (!match) return undefined;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
		.slice(1)
		.map((part) => Number(part ?? 0));
	return weeks * 7 * DAY + days * DAY + hours * HOUR + minutes + seconds / 60;
}

/** How exact a stated length is. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** A stated duration as an interval of minutes; “about” widens it by a tenth to either side. */
export function statedDuration(iso: string, bound: Bound = 'exact'): Interval | undefined {
	const minutes = readDuration(iso);
	if (minutes === undefined) return undefined;
	if (bound === 'at-least') return { min: minutes, max: Infinity };
	if (bound === 'at-most') return { min: 0, max: minutes + GRAIN };
	const slack = bound === 'about' ? minutes / 10 : 0;
	return { min: minutes - slack, max: minutes + slack + GRAIN };
}

const tie = (count: number, name: string) => `${count}\u00a0${name}`;
const pair = (major: string, minor: number, name: string) =>
	minor ? `${major} ${tie(minor, name)}` : major;

/**
 * Minutes in words: `3 min`, `5 h 14 min`, `2 d 21 h`; whole days from 60 d, whole years from 2 y.
 */
export function durationWords(minutes: number): string {
	if (minutes * 60 < 0.5) return `under ${tie(1, 'min')}`;
	if (minutes * 60 < 59.5) return tie(Math.round(minutes * 60), 's');
	const whole = Math.round(minutes);
	if (whole < HOUR) return tie(whole, 'min');
	if (whole < 2 * DAY) return pair(tie(Math.floor(whole / HOUR), 'h'), whole % HOUR, 'min');
	const hours = Math.round(whole / HOUR);
	const days = Math.floor(hours / 24);
	if (days < 60) return pair(tie(days, 'd'), hours % 24, 'h');
	return days < 730 ? tie(days, 'd') : tie(Math.floor(days / 365.25), 'y');
}

/** What the words of an imprecise length need to know beside it. */
export interface WordOptions {
	/** True where the source says “about”. */
	about?: boolean | undefined;
}

/**
 * A length that may be imprecise: `≤ 3 min`, `30–90 min`, `about 1 h`, `at least 2 d`, `not
 * stated`.
 */
export function spanWords(interval: Interval, { about = false }: WordOptions = {}): string {
	const [first, last] = ends(interval);
	if (last === Infinity) return first > 0 ? `at least ${durationWords(first)}` : 'not stated';
	if (last < 0) return `−${spanWords(mirror(interval), { about })}`;
	if (first === last) return durationWords(first);
	if (about && first > -Infinity) return `about ${durationWords((first + last) / 2)}`;
	if (first <= 0) return `≤\u00a0${durationWords(last)}`;
	return rangeWords(first, last);
}

const UNITS: [name: string, minutes: number, below: number][] = [
	['min', 1, 2 * HOUR],
	['h', HOUR, 2 * DAY + 1],
	['d', DAY, Infinity],
];

function rangeWords(first: number, last: number): string {
	for (const [name, minutes, below] of UNITS) {
		const [a, b] = [first / minutes, last / minutes];
		if (last < below && Number.isInteger(a) && Number.isInteger(b)) return `${a}–${tie(b, name)}`;
	}
	const [from, to] = [durationWords(first), durationWords(last)];
	return from === to ? from : `${from} to ${to}`;
}

/**
 * A moment counted from impact: `+5 h 14 min`, `−44 min`, `by +3 min`, `+30–90 min`,
 * `about +1 h`.
 */
export function elapsedWords(interval: Interval, { about = false }: WordOptions = {}): string {
	const [first, last] = ends(interval);
	if (first === -Infinity && last === Infinity) return 'not stated';
	if (first === -Infinity) return `by ${signed(last)}`;
	if (last === Infinity) return `from ${signed(first)}`;
	if (first === last) return signed(first);
	if (about) return `about ${signed((first + last) / 2)}`;
	if (first >= 0) return `+${rangeWords(first, last)}`;
	if (last < 0) return `−${rangeWords(-last, -first)}`;
	return `${signed(first)} to ${signed(last)}`;
}

function signed(minutes: number): string {
	if (Math.abs(minutes) * 60 < 0.5) return `+${tie(0, 'min')}`;
	return `${minutes < 0 ? '−' : '+'}${durationWords(Math.abs(minutes))}`;
}

/**
 * When something came, in running words: `at once`, `within 3 min`, `after about 1 h`, `44 min
 * before impact`.
 */
export function afterWords(interval: Interval, { about = false }: WordOptions = {}): string {
	const [first, last] = ends(interval);
	if (last === Infinity && first <= 0) return 'at a time not stated';
	if (last < 0) return `${spanWords(mirror(interval), { about })} before impact`;
	if (first === 0 && last === 0) return 'at once';
	if (about && first > -Infinity) return `after ${spanWords(interval, { about })}`;
	if (first <= 0) return last === 0 ? 'by the start of impact' : `within ${durationWords(last)}`;
	return `after ${spanWords(interval)}`;
}
