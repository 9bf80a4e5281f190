import type { Mark } from '../schema/timeline.ts';
import { GRAIN, type Interval, isBefore, span, unit } from './interval.ts';
import { CHAIN, type Milestones, type Unknown, milestonesOf } from './marks.ts';
import type { Placed, TimedRecord } from './timeline.ts';
import { type PlacedWindow, longestWindow, windowEnd } from './window.ts';

export type { Unknown } from './marks.ts';

interface Span {
	name: string;
	from: Mark;
	to: Mark;
	word: string;
	/** The colour of a drawn phase, a custom property of the stylesheet. */
	token?: string;
}

/** Every span between two marks: the one table of names, ends, words and colours. */
export const SPANS = [
	{ name: 'dormant', from: 'latent', to: 'trigger', word: 'Dormant' },
	{ name: 'detect', from: 'impact', to: 'detected', word: 'Time to detect' },
	{ name: 'diagnose', from: 'impact', to: 'diagnosed', word: 'Time to find the cause' },
	{ name: 'mitigate', from: 'impact', to: 'mitigated', word: 'Time to mitigate' },
	{ name: 'resolve', from: 'impact', to: 'resolved', word: 'Time to resolve' },
	{ name: 'latent', from: 'latent', to: 'trigger', word: 'Latent', token: '--muted' },
	{ name: 'building', from: 'trigger', to: 'impact', word: 'Building', token: '--building' },
	{ name: 'unnoticed', from: 'impact', to: 'detected', word: 'Unnoticed', token: '--unnoticed' },
	{ name: 'searching', from: 'detected', to: 'diagnosed', word: 'Searching', token: '--searching' },
	{
		name: 'repairing',
		from: 'diagnosed',
		to: 'mitigated',
		word: 'Repairing',
		token: '--repairing',
	},
	{
		name: 'recovering',
		from: 'mitigated',
		to: 'resolved',
		word: 'Recovering',
		token: '--recovering',
	},
] as const satisfies readonly Span[];

/** The name of a span. */
export type SpanName = (typeof SPANS)[number]['name'];

/** A length in minutes, from the marks or from a stated window; or why there is none. */
export type Length =
	| { state: 'known'; interval: Interval; about: boolean; basis: 'marks' | 'window' }
	| { state: Unknown };

/**
 * What follows from the marks of one record; `mitigated` is the longest window's end where no step
 * says it.
 */
export interface Phases extends Milestones {
	spans: Record<SpanName, Length>;
	/** From the start of impact to the end of everything. */
	total: Length;
	/** True where the weakness is older than the trigger and nobody says how old. */
	latentKnownOnly: boolean;
	/** The mark that minute 0 stands for. */
	origin: 'impact' | 'trigger';
}

/** Derives the phases of a record from its placed timeline. */
export function phasesOf(data: TimedRecord, placed: Placed): Phases {
	const found = milestonesOf(data, placed);
	const origin = placed.origin ?? 'impact';
	const window = stretchOf(longestWindow(placed.windows));
	const isFed = window !== undefined && canFeed(window.interval, data, found);
	if (isFed && origin === 'impact') feed(found, window);
	const between = SPANS.map(({ name, from, to }) => [name, lengthOf(found, from, to)] as const);
	const spans = Object.fromEntries(between) as Phases['spans'];
	if (isFed) spans.mitigate = window;
	const whole = isCutShort(window, found) ? undefined : window;
	const total = spans.resolve.state === 'known' ? spans.resolve : (whole ?? spans.resolve);
	const isLatent = found.steps.latent !== undefined;
	const since = found.marks.latent?.min ?? -Infinity;
	return { ...found, spans, total, latentKnownOnly: isLatent && since === -Infinity, origin };
}

type Stretch = Extract<Length, { state: 'known' }>;

/** From the start of impact to a window's end. */
function stretchOf(window: PlacedWindow | undefined): Stretch | undefined {
	const end = window && windowEnd(window);
	const about = window?.about === true;
	return end && { state: 'known', interval: forward(end), about, basis: 'window' };
}

function canFeed(end: Interval, { notStated = [] }: TimedRecord, { marks }: Milestones): boolean {
	if (marks.mitigated || notStated.includes('marks.mitigated')) return false;
	return !marks.resolved || !isBefore(marks.resolved, end);
}

/** True where a stated length ends before the harm does, by the timeline. */
function isCutShort(window: Stretch | undefined, { marks }: Milestones): boolean {
	return Boolean(window && marks.mitigated && isBefore(window.interval, marks.mitigated));
}

function feed(found: Milestones, window: Stretch): void {
	found.marks.mitigated = window.interval;
	delete found.missing.mitigated;
	if (window.about) found.about.push('mitigated');
}

function lengthOf(found: Milestones, from: Mark, to: Mark): Length {
	const { marks, missing, about } = found;
	const [start, end] = [marks[from], marks[to]];
	if (!start || !end) {
		const isStated = missing[from] !== 'not-stated' && missing[to] !== 'not-stated';
		return { state: isStated ? 'not-recorded' : 'not-stated' };
	}
	const between = isOneStep(found, from, to) ? unit(0) : span(start, end);
	const interval = cannotReverse(from, to) ? forward(between) : between;
	// Open on the right and not above zero, it says nothing.
	if (interval.max === Infinity && interval.min <= 0) return { state: 'not-stated' };
	return {
		state: 'known',
		interval,
		about: isAbout([start, about.includes(from)], [end, about.includes(to)]),
		basis: 'marks',
	};
}

/**
 * A length is “about” where one end is and the other is that or exact; from a span it is a span.
 */
function isAbout(...ends: [Interval, about: boolean][]): boolean {
	const isPoint = ([{ min, max }, about]: [Interval, boolean]) => about || max - min <= GRAIN;
	return ends.some(([, about]) => about) && ends.every(isPoint);
}

/** True where one step of the timeline carries both marks. */
export function isOneStep({ steps }: Pick<Milestones, 'steps'>, a: Mark, b: Mark): boolean {
	return steps[a] !== undefined && steps[a] === steps[b];
}

/** A cause can be found before impact or after its end, but not before anybody noticed. */
function cannotReverse(from: Mark, to: Mark): boolean {
	return (CHAIN.includes(from) && CHAIN.includes(to)) || from === 'detected';
}

/** What cannot be negative, without the part that imprecision puts below zero. */
function forward({ min, max }: Interval): Interval {
	return { min: Math.max(0, min), max: Math.max(0, max) };
}
