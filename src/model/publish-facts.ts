import type { PublishedFact } from '../schema/published/common.ts';
import type { RecordData } from '../schema/record.ts';
import type { Postmortem } from './corpus.ts';
import { publishLength } from './publish-times.ts';

/** A number that a source gives for the harm done. */
export type Figure = NonNullable<NonNullable<RecordData['impact']>['figures']>[number];

/** The figures of a record: those that follow from the times, then those that sources give. */
export function publishFacts(
	{ data, phases }: Pick<Postmortem, 'data' | 'phases'>,
	words: (figure: Figure) => string,
): PublishedFact[] {
	const { detect, diagnose, mitigate } = phases.spans;
	const lengths = [
		['Time to detect', detect],
		['Time to find the cause', diagnose],
		['Time to mitigate', mitigate],
		['In all', phases.total],
	] as const;
	return [
		...lengths.map(([name, length]): PublishedFact => {
			const { state, words, atLeast, atMost } = publishLength(length);
			return { name, state, words, atLeast, atMost, unit: 'minutes', basis: 'timeline', cite: [] };
		}),
		...(data.impact?.figures ?? []).map((figure): PublishedFact => ({
			name: figure.what,
			state: 'known',
			words: words(figure),
			...sidesOf(figure),
			unit: figure.unit,
			basis: 'source',
			cite: figure.cite,
		})),
	];
}

function sidesOf({ value, min, max, bound }: Figure) {
	return {
		atLeast: min ?? (bound === 'at-most' ? null : (value ?? null)),
		atMost: max ?? (bound === 'at-least' ? null : (value ?? null)),
	};
}
