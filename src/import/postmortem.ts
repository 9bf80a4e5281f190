import { readActions } from './actions.ts';
import { divided } from './divided.ts';
import { dayOf, occurredOf, titleOf } from './heads.ts';
import type { Topic } from './headings.ts';
import { type Imported, type Note, unread } from './imported.ts';
import { type Block, wordsOf } from './markdown.ts';
import { oneLine, plain } from './plain.ts';
import { stampOf } from './stamp.ts';
import { readSymptoms } from './symptoms.ts';
import { readTimeline } from './timeline.ts';
import { statedZone } from './zones.ts';

/** Reads a postmortem in Markdown: sections by their headings, as the book “Site Reliability Engineering” and its many variants have them. Never throws. */
export function readPostmortem(text: string): Imported {
	const { title, sections, opening } = divided(text);
	const topic = (name: Topic) => sections.filter((one) => one.topic === name);
	const blocks = (name: Topic) => topic(name).flatMap((one) => one.blocks);
	const words = (name: Topic) => plain(wordsOf(blocks(name)));
	const dated = stampOf(title ?? '');
	const given = oneLine(words('date')) || dated?.words || '';
	const day = dayOf(given);
	const zone = statedZone(
		`${text}\n${words('zone') && `Time zone: ${words('zone')}`}`,
		topic('timeline').map(({ heading }) => heading),
		blocks('timeline').flatMap((block) => (block.kind === 'table' ? block.head : [])),
	);
	const timeline = readTimeline(topic('timeline'), day, zone);
	const when = occurredOf(given, day, timeline.days);
	const { symptoms, more } = readSymptoms(sections.flatMap((one) => one.blocks));
	const heading = oneLine(words('title')) || title;
	return {
		...unread(),
		title: heading && titleOf(heading),
		occurred: when.occurred,
		reported: oneLine(words('severity')) || undefined,
		steps: timeline.steps,
		symptoms,
		actions: readActions(blocks('actions')),
		lessons: remarks(blocks('lessons')),
		wentWell: remarks(blocks('wentWell')),
		wentBadly: remarks(blocks('wentBadly')),
		lucky: remarks(blocks('lucky')),
		sources: [
			{
				title: heading ?? '',
				url: '',
				publisher: '',
				kind: 'postmortem',
				...authorsOf(words('authors')),
			},
		],
		notes: [
			...when.notes,
			...timeline.notes,
			...TEXTS.flatMap(([name, place, say]) => note(place, say, words(name))),
			...note(
				'summary',
				'retell what the document says first',
				topic('summary').length > 0 ? '' : opening,
			),
			...note(
				'more',
				'the document also says before its first section',
				topic('summary').length > 0 ? opening : '',
			),
			...(more > 0
				? note('more', `${more} more lines in the document’s code may be symptoms`)
				: []),
			...sections
				.filter((one) => one.topic === undefined)
				.flatMap((one) =>
					note(
						'more',
						`the document has more under “${oneLine(one.heading)}”`,
						plain(wordsOf(one.blocks)),
					),
				),
		],
	};
}

const TEXTS: [Topic, Note['place'], string][] = [
	['summary', 'summary', 'retell the document’s summary in your own words'],
	[
		'impact',
		'impact',
		'retell what the document says of the impact; the grade and the kinds are yours to find',
	],
	['trigger', 'triggers', 'the document says of what set it off'],
	['rootCause', 'rootCause', 'retell what the document names as the root cause'],
	['causes', 'causes', 'find the terms for what the document names as contributing'],
	['status', 'more', 'the document’s own status'],
	['detection', 'more', '`detection`: the document says how it was noticed'],
	['resolution', 'more', '`response`: the document says how it was resolved'],
];

/** A note that has words, or needs none. */
function note(place: Note['place'], say: string, words?: string): Note[] {
	if (words !== undefined && !/\p{L}/u.test(words)) return [];
	return [{ place, say, words }];
}

/** Each item, or each paragraph where there is no list. */
function remarks(blocks: Block[]): string[] {
	const items = blocks.filter(({ kind }) => kind === 'item');
	const told = items.length > 0 ? items : blocks;
	return told
		.map((block) => plain(wordsOf([block])).replace(/^- /, ''))
		.filter((words) => words && !/^(?:n\/?a|none|tbd)\.?$/i.test(words));
}

/** Full names only: a login or initials are not how people sign. */
function authorsOf(words: string): { authors?: string[] } {
	const names = words.split(/[,;\n]|\band\b|&/).map((name) => name.replace(/^- /, '').trim());
	const full = names.filter((name) =>
		/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name),
	);
	return full.length > 0 ? { authors: full.slice(0, 12) } : {};
}
