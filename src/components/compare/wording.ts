import type { Wording } from '../../model/comparison.ts';
import type { Place } from '../../model/timeline.ts';
import { postmortemPath, termPath } from '../../site.ts';
import { marksWords } from '../timeline-words.ts';
import { whenOf } from '../when.ts';

/** The addresses and words of this site, as a comparison needs them. */
export const wording: Wording = {
	postmortem: postmortemPath,
	term: termPath,
	marks: marksWords,
	clock,
};

/** `14:10 UTC, 27 October 2017`, `14 March 2023`; undefined where neither clock nor day is known. */
function clock(place: Place): string | undefined {
	const { before, times, day } = whenOf(place);
	if (times.length === 0) return undefined;
	const words = before + times.map(({ words }) => words).join('–');
	return day ? `${words} UTC, ${day}` : words;
}
