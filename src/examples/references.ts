import { base } from './base.ts';
import { type Example, inFiles, inRecord } from './example.ts';

const OTHER = 'content/postmortems/2019-05-01-example-empty-list.mdx';
const ELSEWHERE: [string, string] = ['https://example.com/post', 'https://example.com/empty-list'];
const EARLIER: [string, string][] = [
	['2021-08-25', '2019-05-01'],
	ELSEWHERE,
	['2021-08-25T15:30Z', '2019-05-01T15:30Z'],
	['2021-08-25T15:42Z', '2019-05-01T15:42Z'],
];
const other = (...more: [string, string][]) => ({ [OTHER]: base([...EARLIER, ...more]) });

const related = (id: string, as = 'variant') =>
	`related:\n  - id: ${id}\n    as: ${as}\n    why: There too an empty list was taken at its word.\n`;

/** The same field in front of `entry`, in the bad and in the good example. */
const beforeEntry = (bad: string, good: string) => ({
	was: 'entry:\n',
	bad: `${bad}entry:\n`,
	good: `${good}entry:\n`,
});

/** Examples of references that lead nowhere. */
export const references: Record<`REF-00${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | 'REF-010', Example> =
	{
		'REF-001': inRecord(
			'Causes, components, triggers and the like are chosen from lists of terms, so that incidents with the same cause find each other. A new term is welcome where the lists have none: add it to its file with a definition.',
			{
				was: '  - cause: unvalidated-change\n    how: Nothing tested the templates.',
				bad: '  - cause: unvalidated-chnge\n    how: Nothing tested the templates.',
			},
		),
		'REF-002': inRecord(
			'`cite` names a source by its `id` in `sources`. An id that is not there leaves the claim without a source.',
			{
				was: '    how: Nothing tested the templates.\n    cite: blog',
				bad: '    how: Nothing tested the templates.\n    cite: blgo',
			},
		),
		'REF-003': inRecord(
			'`related` links to another record by its id, the name of its file without the ending. A link to a record that does not exist would lead readers nowhere.',
			beforeEntry(
				related('2019-05-01-example-empty-lst'),
				related('2019-05-01-example-empty-list'),
			),
			other(),
		),
		'REF-004': inRecord(
			'`same` names a lesson of another record, as the id of the record and the id of the lesson.',
			{
				was: '    inferred: true\nsources',
				bad: '    same: [2019-05-01-example-empty-list#test-template]\n    inferred: true\nsources',
				good: '    same: [2019-05-01-example-empty-list#test-templates]\n    inferred: true\nsources',
			},
			other(),
		),
		'REF-005': inRecord(
			'A record that points at itself tells a reader nothing. Most often the id was copied from the wrong place.',
			beforeEntry(related('2021-08-25-example-braces'), related('2019-05-01-example-empty-list')),
			other(),
		),
		'REF-006': inFiles(
			'A record that takes the place of another, or was caused by another, is the later of the two. Followed back, such links have to end somewhere.',
			{
				[OTHER]: base([
					...EARLIER,
					['entry:\n', `${related('2021-08-25-example-braces', 'caused-by')}entry:\n`],
				]),
				'content/postmortems/2021-08-25-example-braces.mdx': base([
					['entry:\n', `${related('2019-05-01-example-empty-list', 'caused-by')}entry:\n`],
				]),
			},
			{
				'content/postmortems/2021-08-25-example-braces.mdx': base([
					['entry:\n', `${related('2019-05-01-example-empty-list', 'caused-by')}entry:\n`],
				]),
				...other(),
			},
			[
				related('2021-08-25-example-braces', 'caused-by'),
				related('2019-05-01-example-empty-list', 'caused-by'),
			],
		),
		'REF-007': inRecord(
			'The title, the summary and the root cause carry no source of their own. So a number in them has to stand in a field that does, where a reader can see who says it.',
			[
				{
					was: 'and the deploy tool removed every service.',
					bad: 'and the deploy tool removed 520 services.',
					good: 'and the deploy tool removed 520 services.',
				},
				{
					was: '  kinds: [full-outage]\n',
					bad: '  kinds: [full-outage]\n',
					good: '  figures:\n    - what: services removed\n      value: 520\n      unit: services\n      cite: blog\n  kinds: [full-outage]\n',
				},
			],
		),
		'REF-008': inRecord(
			'A record that was withdrawn keeps its page, which says why. To send readers there as to any other record would mislead them.',
			beforeEntry(related('2019-05-01-example-empty-list'), ''),
			other([
				'status: published',
				'status: withdrawn\n  reason: The account turned out to be made up.',
			]),
		),
		'REF-009': inRecord(
			'A source that nothing cites leaves a reader to guess what was taken from it.',
			[
				{
					was: '    event: Every dashboard turns red.\n    marks: [detected]\n    cite: blog',
					bad: '    event: Every dashboard turns red.\n    marks: [detected]\n    cite: blog',
					good: '    event: Every dashboard turns red.\n    marks: [detected]\n    cite: talk',
				},
				beforeEntrySource(),
			],
		),
		'REF-010': inRecord(
			'Other fields refer to a source, a step or a lesson by its id. Where two have the same one, nobody can tell which is meant.',
			{
				was: '    inferred: true\nsources',
				bad: '    inferred: true\n  - id: test-templates\n    name: Count before deleting\n    lesson: A tool that deletes can count first.\n    inferred: true\nsources',
				good: '    inferred: true\n  - id: count-before-deleting\n    name: Count before deleting\n    lesson: A tool that deletes can count first.\n    inferred: true\nsources',
			},
		),
	};

function beforeEntrySource() {
	const talk =
		"  - id: talk\n    title: A talk about the same outage\n    url: https://example.com/talk\n    publisher: Example\n    kind: talk\n    relation: first-party\n    accessed: '2026-11-21'\n    read: whole\n";
	return beforeEntry(talk, talk);
}
