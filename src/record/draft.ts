import { recordPlace, templatePlace, termsPlace } from '../schema/places.ts';
import { type Answers, idFrom, suggestId } from './answers.ts';
import { accountLines, asTold } from './draft-account.ts';
import { type Cite, citing, named, sourceRows } from './draft-sources.ts';
import { ownLines } from './draft-own.ts';
import { absent, ids, listed, rows, untilDone } from './rows.ts';

export { suggestId, type Answers } from './answers.ts';

/** A record's file as it is first written: its id and its text. */
export interface Draft {
	id: string;
	text: string;
}

/**
 * The file of a new record. What the answers leave out stands there as an empty field under a comment
 * that says what belongs in it; the check asks for each. A finished record carries no comment. No answer
 * can leave its own field.
 */
export function draftRecord(answers: Answers): Draft {
	const id = answers.id ?? suggestId(answers);
	const sources = named(answers.sources);
	const cite = citing(sources);
	const account = accountLines(answers.kind === 'anecdote' ? asTold(answers) : answers, cite);
	const lines = [
		'---',
		...(untilDone(answers, opening(id)) ?? []),
		...head(answers),
		...account,
		...lessonLines(answers, cite),
		...ownLines(answers),
		...(untilDone(answers, MORE) ?? []),
		...listed('sources', sources, (one) => sourceRows(one, answers)),
		...rows([{ key: 'notStated', yaml: ids(answers.notStated), optional: true }]),
		...entryLines(answers),
		'---',
		'',
		...storyLines(answers.story),
	];
	return { id, text: `${lines.join('\n').trimEnd()}\n` };
}

const opening = (id: string) => [
	'# Write what is empty. Delete what you have not looked for. What the sources were read for and do',
	`# not say, name in notStated. ${templatePlace} shows every field filled in, and`,
	`#   npm run check ${recordPlace(id)}`,
	'# lists what is left to do.',
];

const MORE = [
	'# More, where the sources say it: platform, symptoms, detection, patterns, response, obstacles,',
	'# wentWell, wentBadly, lucky, surprises, actions, disagreements, related, applies.',
];

function head(answers: Answers) {
	const { title, summary, organization, occurred, kind = 'incident' } = answers;
	return rows([
		{ key: 'title', words: title, hint: 'What happened, plainly, in 10 to 100 characters.' },
		{
			key: 'summary',
			words: summary,
			hint: 'What broke, for whom, how long and why, in 80 to 600 characters.',
		},
		{ key: 'organization', words: organization, hint: `An id of ${termsPlace('organizations')}.` },
		{
			key: 'occurred',
			words: occurred,
			hint: "When: '2021-08-25', '2021-08', '2021', or '../2021-08-25' for on or before.",
			optional: kind === 'anecdote' || (answers.notStated ?? []).includes('occurred'),
		},
		{ key: 'kind', yaml: kind, note: untilDone(answers, KINDS) },
		{
			key: 'environments',
			yaml: ids(answers.environments),
			hint: `Where it happened: ids of ${termsPlace('environments')}, as in [production].`,
			optional: absent(answers, 'environments'),
		},
		{
			key: 'components',
			yaml: ids(answers.components),
			hint: `The parts involved: ids of ${termsPlace('components')}, as in [network/calico].`,
			optional: absent(answers, 'components') && kind !== 'anecdote',
		},
	]);
}

const KINDS = 'incident, near-miss, security-incident, exercise, anecdote';

function lessonLines(answers: Answers, cite: Cite) {
	const { lessons = [], kind, notStated = [] } = answers;
	const note = untilDone(answers, `or cite: ${cite()}, where the source draws it`);
	if (lessons.length === 0 && notStated.includes('lessons') && kind !== 'anecdote') return [];
	const told = lessons.length > 0 ? lessons : [{ name: '', lesson: '', ask: '' }];
	return listed('lessons', told, (one) => [
		{ key: 'name', words: one.name, hint: 'What to take away, in a few words.' },
		{
			key: 'id',
			words: idFrom(one.name).slice(0, 80).replace(/-$/, ''),
			hint: 'A name for links, as in test-the-templates.',
		},
		{ key: 'lesson', words: one.lesson, hint: 'The lesson, in one or two sentences.' },
		{
			key: 'ask',
			words: one.ask,
			hint: 'The question an engineer can answer about their own system in a minute.',
			optional: lessons.length > 0,
		},
		'cite' in one && one.cite
			? { key: 'cite', yaml: cite(one.cite) }
			: { key: 'inferred', yaml: 'true', note },
	]);
}

const entryLines = (answers: Answers) => [
	'entry:',
	...rows(
		[
			{
				key: 'status',
				yaml: answers.status ?? 'draft',
				note: untilDone(answers, 'write published when it is ready'),
			},
			{ key: 'added', words: answers.today },
			{
				key: 'preparedBy',
				yaml: answers.preparedBy,
				hint: `Who prepared it: ${PREPARERS}.`,
				note: untilDone(answers, PREPARERS),
			},
		],
		'  ',
	),
];

const PREPARERS = 'person, or assisted where a language model helped';

const storyLines = (story: string | undefined) =>
	story !== undefined
		? story.trim().split(/\r?\n/)
		: ['## What happened', '', '## Why it happened', '', '## What to take from it'];
