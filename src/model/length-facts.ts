import { spanWords } from './duration.ts';
import type { Length, Phases } from './phases.ts';

/** How long something took, in words. */
export interface LengthFact {
	term: string;
	state: Length['state'];
	/** Empty where the state is not `known`. */
	words: string;
	/** What the words need beside them: `before impact`, `as stated`. */
	note?: string | undefined;
}

/** The lengths that tell most of an incident, in order. */
export function lengthFacts({ spans, total }: Phases): LengthFact[] {
	const facts: [string, Length][] = [
		['Time to detect', spans.detect],
		['Time to find the cause', spans.diagnose],
		['Time to mitigate', spans.mitigate],
		['In all', total],
	];
	return facts.map(([term, length]) => ({
		term,
		state: length.state,
		words: wordsOf(length),
		note: noteOf(length),
	}));
}

/** A length before impact is told without its sign. */
const wordsOf = (length: Length) =>
	length.state === 'known' ? spanWords(length.interval, length).replace(/^−/, '') : '';

function noteOf(length: Length): string | undefined {
	if (length.state !== 'known') return undefined;
	if (length.interval.max <= 0) return 'before impact';
	return length.basis === 'window' ? 'as stated' : undefined;
}
