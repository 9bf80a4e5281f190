import { RECORD, base } from './base.ts';
import { type Example, inFiles, inRecord } from './example.ts';
import { term } from './vocabularies.ts';

const CAUSES = 'content/causes.yaml';
const NEXT_DAY = 'content/postmortems/2021-08-26-example-again.mdx';
const YEARS_AGO = 'content/postmortems/2017-03-02-example-first-time.mdx';

const moved = (day: string): [string, string][] => [
	["occurred: '2021-08-25'", `occurred: '${day}'`],
	['2021-08-25T15:30Z', `${day}T15:30Z`],
	['2021-08-25T15:42Z', `${day}T15:42Z`],
];
const FORMER = '  preparedBy: person\n  formerIds: ';
const PERSON = '  preparedBy: person\n';
const LINK = (id: string) =>
	`related:\n  - id: ${id}\n    as: recurrence\n    why: The same template lost its braces again.\nentry:\n`;

/** Examples of what only all files together show. */
export const corpus: Record<`CORPUS-00${1 | 2 | 3 | 4 | 5}`, Example> = {
	'CORPUS-001': inRecord(
		'An id is an address, and an address leads to one page for good. That holds for former addresses too.',
		{
			was: PERSON,
			bad: `${FORMER}[2017-03-02-example-first-time]\n`,
			good: `${FORMER}[2021-08-25-example-templates]\n`,
		},
		{ [YEARS_AGO]: base([...moved('2017-03-02'), ['example.com/post', 'example.com/first']]) },
	),
	'CORPUS-002': inRecord(
		'Two records from the same page often tell the same incident twice. Where they tell two, link them in `related`; where the page collects many incidents, say `relation: aggregate`.',
		{ was: 'entry:\n', bad: 'entry:\n', good: LINK('2017-03-02-example-first-time') },
		{ [YEARS_AGO]: base(moved('2017-03-02')) },
	),
	'CORPUS-003': inFiles(
		'A term that no record uses has a page with nothing on it. That is fine where the field plainly has it, and a reason to wait otherwise.',
		{ [CAUSES]: term('unvalidated-change') + term('cosmic-ray'), [RECORD]: base() },
		{ [CAUSES]: term('unvalidated-change'), [RECORD]: base() },
		[term('cosmic-ray'), term('unvalidated-change')],
	),
	'CORPUS-004': inFiles(
		'People find terms by their other names. A name that leads to two terms leads half of them astray.',
		{
			[CAUSES]:
				term('unvalidated-change', '  aliases: [untested change]\n') +
				term('missing-test', '  aliases: [untested change]\n'),
			[RECORD]: usesBoth(),
		},
		{
			[CAUSES]:
				term('unvalidated-change', '  aliases: [untested change]\n') +
				term('missing-test', '  aliases: [no test]\n'),
			[RECORD]: usesBoth(),
		},
		[
			'- id: unvalidated-change\n  aliases: [untested change]\n- id: missing-test\n  aliases: [untested change]',
			'- id: unvalidated-change\n  aliases: [untested change]\n- id: missing-test\n  aliases: [no test]',
		],
	),
	'CORPUS-005': inRecord(
		'Two incidents of one organization within three days are often one, found in two places. Where they are two, link them in `related`.',
		{ was: 'entry:\n', bad: 'entry:\n', good: LINK('2021-08-26-example-again') },
		{ [NEXT_DAY]: base([...moved('2021-08-26'), ['example.com/post', 'example.com/again']]) },
	),
};

function usesBoth(): string {
	const second = '  - cause: missing-test\n    how: No test ran.\n    cite: blog\n';
	return base([['causes:\n', `causes:\n${second}`]]);
}
