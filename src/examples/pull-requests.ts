import type { Example } from './example.ts';

/** The changes of a pull request, one in each line as git lists them: A added, M changed, D removed. */
function inChanges(why: string, bad: string[], good: string[]): Example {
	const sent = (changes: string[]) => ({
		files: {},
		file: 'What the pull request changes',
		excerpt: changes.join('\n'),
	});
	return { why, bad: sent(bad), good: sent(good) };
}

const record = (n: number) => `content/postmortems/2021-0${(n % 9) + 1}-example-outage-${n}.mdx`;
const records = (letter: string, count: number) =>
	Array.from({ length: count }, (_, n) => `${letter}  ${record(n + 1)}`);

/** Examples of what one pull request may not change; the gate of `cli/pull-request` judges them. */
export const pullRequests: Record<`PULL-00${1 | 2 | 3 | 4}`, Example> = {
	'PULL-001': inChanges(
		'Content is read as data and can be merged quickly. Code runs, so every line of it is read first. Together, the one would hide behind the other.',
		[...records('A', 1), 'M  src/record/bytes.ts'],
		records('A', 1),
	),
	'PULL-002': inChanges(
		'Somebody opens every source of a new record and follows its numbers. Nobody does that well for more than a few at a time.',
		records('A', 6),
		records('A', 5),
	),
	'PULL-003': inChanges(
		'A change that touches many records at once is hard to read and easy to misuse. A maintainer can agree to it beforehand.',
		records('M', 21),
		records('M', 20),
	),
	'PULL-004': inChanges(
		'Others link to a record, in here and elsewhere. Its address has to lead somewhere as long as the site stands: to its new name, or to a page that says why it was withdrawn.',
		[`D  ${record(1)}`],
		[
			`D  ${record(1)}`,
			'A  content/postmortems/2021-02-example-better-name.mdx',
			'',
			'entry:',
			'  formerIds: [2021-02-example-outage-1]',
		],
	),
};
