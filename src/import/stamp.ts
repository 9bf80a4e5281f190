import { type Day, takeDay, two, type Take } from './days.ts';
import { zoneTokens } from './zones.ts';

/** A time of day as it was written. */
export interface Clock {
	/** `15:36` or `15:36:20`, by the 24-hour clock. */
	text: string;
	/** False where nothing but custom says whether it is morning or evening. */
	isWhole: boolean;
}

/** A time with which words begin. */
export interface Stamp {
	/** As it stands there. */
	words: string;
	/** What follows it. */
	rest: string;
	date?: Day | undefined;
	clock?: Clock | undefined;
	until?: Clock | undefined;
	/** The zones that stand beside it. */
	zones: string[];
	approx: boolean;
	/** True where a part of it is left open, as in `12:??`. */
	isOpen: boolean;
}

const ABOUT = /(?:~|≈|ca?\.\s?|(?:about|around|circa|approx(?:imately|\.)?|roughly)\s)\s*/iy;

const CLOCK =
	/(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?\s?([ap]\.?m\b\.?)?|(\d{1,2})\s?([ap]\.?m\b\.?))(?!\d|:\d)/iy;
const OPEN = /(?:[\dhx?]{1,2}:[m?x\d]*[?mx][m?x\d]*|--:--)/iy;
const TO = /\s*(?:-|–|—|to|until|till)\s*/iy;
const BETWEEN = /[\s,T]*(?:(?:at|@)\s+)?/y;
const BEGIN = /(?:at\s+)?[([]?/iy;
const ZONE =
	/\s*[([]?\s*((?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d{2})?|[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_]+)+|[A-Z]{1,5}(?![A-Za-z])|[+-]\d{2}:?\d{2}(?!\d))\s*[)\]]?/y;

/** The time with which words begin, without marks of Markdown; undefined where they begin with none. */
export function stampOf(text: string): Stamp | undefined {
	let at = 0;
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) at = pattern.lastIndex;
		return found;
	};
	take(BEGIN);
	let approx = Boolean(take(ABOUT));
	const date = takeDay(take);
	if (date === null) return undefined;
	const afterDate = at;
	take(BETWEEN);
	approx = Boolean(take(ABOUT)) || approx;
	const clock = clockOf(take(CLOCK));
	const open = !clock && take(OPEN);
	if (!date && !clock && !open) return undefined;
	if (!clock && !open) at = afterDate;
	const { until, isOpen } = clock
		? takeEnd(
				take,
				() => at,
				(back) => (at = back),
			)
		: NO_END;
	const zones = clock
		? takeZones(
				take,
				() => at,
				(back) => (at = back),
			)
		: [];
	take(/[)\]]/y);
	const words = text.slice(0, at).trim();
	const rest = text.slice(at).replace(/^[\s:;,.|–—-]+/, '');
	return { words, rest, date, clock, until, zones, approx, isOpen: isOpen || Boolean(open) };
}

const NO_END = { until: undefined, isOpen: false };

function takeEnd(take: Take, where: () => number, back: (at: number) => void) {
	const from = where();
	if (take(TO)) {
		const until = clockOf(take(CLOCK));
		if (until) return { until, isOpen: false };
		if (take(OPEN)) return { until: undefined, isOpen: true };
	}
	back(from);
	return NO_END;
}

function takeZones(take: Take, where: () => number, back: (at: number) => void): string[] {
	const zones: string[] = [];
	for (let from = where(), found = take(ZONE); found; from = where(), found = take(ZONE)) {
		const known = zoneTokens(found[1]!);
		if (known.length === 0) {
			back(from);
			break;
		}
		zones.push(...known);
	}
	return zones;
}

function clockOf(found: RegExpExecArray | null): Clock | undefined {
	if (!found) return undefined;
	const [, h = found[5] ?? '', minutes = '00', seconds, half = found[6]] = found;
	const [hour, isEvening] = [Number(h), /^p/i.test(half ?? '')];
	if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
	const shown = half && hour <= 12 ? (hour % 12) + (isEvening ? 12 : 0) : hour;
	return {
		text: `${two(String(shown))}:${minutes}${seconds ? `:${seconds}` : ''}`,
		isWhole: Boolean(half) || hour > 12 || hour === 0,
	};
}
