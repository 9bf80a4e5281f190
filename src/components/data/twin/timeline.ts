import { markdownText } from '../../../model/markdown-text.ts';
import type { Postmortem } from '../../../model/corpus.ts';
import { timelineGroups } from '../../../model/timeline-groups.ts';
import type { Place, PlacedEntry } from '../../../model/timeline.ts';
import { accountWords, marksWords } from '../../timeline-words.ts';
import { whenOf } from '../../when.ts';
import { blocks, claim, line, list, part, refs } from './write.ts';

/** A moment in words: `≈ 13:10 UTC, 27 October 2017, +27 min`; empty where nothing is known. */
export function momentWords(place: Place | undefined, differing = false): string {
	if (!place) return '';
	const { before, times, day, elapsed } = whenOf(place, differing);
	const clock = before + times.map(({ words }) => words).join('–');
	const onDay = day ? `${clock} UTC, ${day}` : clock;
	return [times.length > 0 && onDay, elapsed].filter(Boolean).join(', ');
}

/** The steps in order, by phase. */
export const timelinePart = ({ placed, phases }: Postmortem): string =>
	part(
		'Timeline',
		...timelineGroups(placed, phases).map(({ name, words, entries }) =>
			blocks(`### ${markdownText(words ? `${name}, ${words}` : name)}`, list(entries.map(step))),
		),
	);

function step({ entry, index, ...place }: PlacedEntry): string {
	const accounts = entry.accounts ?? [];
	const when = momentWords(place, accounts.length > 0);
	const said = entry.said && (when ? `“${entry.said}”` : entry.said);
	const told = when || said || (index === 0 ? 'first' : 'then');
	const notes = when ? [said, entry.computed && 'computed'].filter(Boolean).join(', ') : '';
	const differ = accounts.map(({ at, cite }) => markdownText(accountWords(at)) + refs({ cite }));
	return line(
		`**${markdownText(told)}**:`,
		entry.marks.length > 0 && `_${marksWords(entry.marks)}._`,
		claim(entry.event, entry),
		notes && `(${markdownText(notes)})`,
		differ.length > 0 && `Accounts differ: ${differ.join('; ')}.`,
	);
}
