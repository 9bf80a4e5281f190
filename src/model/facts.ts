import type { RecordData } from '../schema/record.ts';
import { claimsIn, type Claim } from './claims.ts';
import type { Interval } from './interval.ts';
import type { Phases } from './phases.ts';
import type { Placed } from './timeline.ts';

/** The numbers, lengths, days and times of day that the cited fields of a record hold. */
export interface Facts {
	numbers: Set<number>;
	/** Lengths in minutes. */
	lengths: Interval[];
	/** `2023-03-14` and `03-14`. */
	dates: Set<string>;
	clocks: Set<string>;
}

/** What stands in no cited field: the claims themselves, and what is about the record or its sources. */
const NOT_CITED = new Set(['title', 'summary', 'rootCause', 'sources', 'entry', 'related']);

/** Gathers what the cited fields hold, and the lengths that follow from them. */
export function factsOf(data: RecordData, placed: Placed, phases: Phases): Facts {
	const texts = Object.entries(data).flatMap(([key, value]) =>
		NOT_CITED.has(key) ? [] : citedTexts(value, key === 'occurred'),
	);
	texts.push(...data.sources.flatMap(({ published }) => published ?? []));
	const figures = (data.impact?.figures ?? []).filter(({ cite }) => cite.length > 0);
	for (const { value, min, max, unit } of figures) {
		for (const number of [value, min, max])
			if (number !== undefined) texts.push(`${number} ${unit}`);
	}
	const claims = texts.flatMap(claimsIn);
	return {
		numbers: new Set([...texts.flatMap(bareNumbers), ...claims.flatMap(({ numbers }) => numbers)]),
		lengths: [...lengthsOf(placed, phases), ...claims.flatMap(({ minutes }) => minutes ?? [])],
		dates: new Set(claims.flatMap(({ date }) => (date ? [date, date.slice(-5)] : []))),
		clocks: new Set(claims.flatMap(({ clock }) => clock ?? [])),
	};
}

/** True where the facts hold what a claim asserts. */
export function holds(facts: Facts, { numbers, minutes, date, clock }: Claim): boolean {
	if (date) return facts.dates.has(date);
	if (clock) return facts.clocks.has(clock);
	if (numbers.some((number) => facts.numbers.has(number))) return true;
	if (!minutes) return false;
	return facts.lengths.map(closed).some(({ min, max }) => min < minutes.max && minutes.min < max);
}

/** Every text and number in objects that carry a citation, or stand in one that does. */
function citedTexts(value: unknown, cited: boolean): string[] {
	if (typeof value === 'string') return cited ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((item) => citedTexts(item, cited));
	if (typeof value !== 'object' || value === null) return [];
	const { cite, ...rest } = value as Record<string, unknown>;
	const own = Array.isArray(cite) ? cite.length > 0 : cited;
	return Object.values(rest).flatMap((item) => citedTexts(item, own));
}

const MOMENT = /^(?:\.\.\/)?(?:\d{4}(?![^-~?/])|T[+-])\S*$/;

/** Every number a text holds, whatever it means; of a moment its years alone. */
function bareNumbers(text: string): number[] {
	if (MOMENT.test(text)) return (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
	return (text.match(/\d+(?:,\d{3})+|\d+(?:\.\d+)?/g) ?? []).map((digits) =>
		Number(digits.replaceAll(',', '')),
	);
}

function lengthsOf(placed: Placed, phases: Phases): Interval[] {
	const spans = [...Object.values(phases.spans), phases.total];
	return [
		...spans.flatMap((span) => (span.state === 'known' ? span.interval : [])),
		...placed.windows.flatMap(({ length }) => length ?? []),
		...placed.entries.flatMap(({ elapsed }) => (elapsed ? [elapsed, negated(elapsed)] : [])),
	];
}

const negated = ({ min, max }: Interval): Interval => ({ min: -max, max: -min });

/** Keeps of an open interval the two minutes next to its known end. */
function closed({ min, max }: Interval): Interval {
	return {
		min: Number.isFinite(min) ? min : max - 2,
		max: Number.isFinite(max) ? max : min + 2,
	};
}
