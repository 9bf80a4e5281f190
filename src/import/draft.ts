import type { Answers } from '../record/answers.ts';
import { type Draft, draftRecord, suggestId } from '../record/draft.ts';
import { citing, named } from '../record/draft-sources.ts';
import { flow } from '../record/scalar.ts';
import { todo } from './comments.ts';
import { type Edit, withEdits } from './edits.ts';
import { fitting } from './fitting.ts';
import type { Imported, Note, Place } from './imported.ts';
import { listLines } from './lists.ts';

/** What is known beside the document: the organization's id, where it is known, the day of writing, and what the writer has said. */
export type Given = Pick<
	Answers,
	'today' | 'preparedBy' | 'environments' | 'kind' | 'began' | 'notStated'
> & {
	/** What the writer calls it, where the document's own title is not wanted. */
	title?: string | undefined;
	organization?: string | undefined;
	id?: string | undefined;
};

/** The commented draft of a record from what was read of a document. Facts stand in fields; the document's wording only in comments, to be retold. */
export function importedDraft(document: Imported, given: Given): Draft {
	const { facts, notes } = fitting({
		...document,
		title: given.title ? undefined : document.title,
	});
	const { title = facts.title ?? '', organization = '' } = given;
	const answers = { ...answersOf(facts, given), ...given, title, organization };
	const told = facts.steps.find(({ at, words }) => at && words);
	const day = answers.occurred ?? told?.at?.slice(0, 10);
	const id =
		given.id ?? suggestId({ ...answers, title: title || (document.title ?? ''), occurred: day });
	const { text } = draftRecord({ ...answers, id });
	const cite = citing(named(facts.sources))();
	const edits: Edit[] = [
		...notes.filter(({ place }) => place !== 'more' && place !== 'sources').map(noteEdit),
		...stepEdits(facts),
		...lessonEdits(facts),
		...reportedEdit(facts),
		{ path: ['sources'], lines: () => listLines(facts, cite) },
		...notes.filter(({ place }) => place === 'more').map(noteEdit),
		...notes.filter(({ place }) => place === 'sources').map(noteEdit),
		...authorEdits(facts),
	];
	return { id, text: withEdits(text, edits) };
}

function answersOf({ occurred, steps, lessons, sources }: Imported, { today }: Given): Answers {
	return {
		title: '',
		organization: '',
		occurred,
		timeline: steps.map(({ at, said, event = '' }) => ({ at, said, event })),
		lessons: lessons.map(() => ({
			name: '',
			lesson: '',
			cite: [named(sources)[0]?.id ?? 'source'],
		})),
		sources,
		today,
	};
}

const noteEdit = ({ place, say, words }: Note): Edit => ({
	path: [PLACES[place] ?? place],
	lines: todo(say, words),
});

/** Notes of the impact stand above all its fields, and so do those of any group. */
const PLACES: Partial<Record<Place, string>> = { more: 'sources' };

const stepEdits = ({ steps }: Imported): Edit[] =>
	steps.flatMap(({ approx, event, words, doubt, at, said }, nth): Edit[] => {
		const path = ['timeline', nth];
		const first = at ? 'at' : said ? 'said' : 'event';
		return [
			...(doubt
				? [{ path: [...path, first], lines: todo(`the time is not whole: ${doubt}`) }]
				: []),
			...(approx
				? [{ path: [...path, at ? 'at' : 'said'], lines: APPROX, where: 'below' as const }]
				: []),
			...(words && !event
				? [{ path: [...path, 'event'], lines: todo('retell', words), where: 'instead' as const }]
				: []),
		];
	});

const APPROX = () => ['    approx: true'];

function lessonEdits({ lessons }: Imported): Edit[] {
	const bare = ['id', 'lesson'].map((key) => [key, () => []] as const);
	return lessons.flatMap((words, nth): Edit[] => [
		{
			path: ['lessons', nth, 'name'],
			lines: todo('retell', words),
			where: nth > 0 ? 'instead' : 'above',
		},
		...(nth > 0 ? bare : []).map(([key, lines]): Edit => ({
			path: ['lessons', nth, key],
			lines,
			where: 'instead',
		})),
	]);
}

const reportedEdit = ({ reported }: Imported): Edit[] =>
	reported
		? [
				{
					path: ['impact', 'severity'],
					lines: () => [`    reported: ${flow([reported]).slice(1, -1)}`],
					where: 'below',
				},
			]
		: [];

const authorEdits = ({ sources }: Imported): Edit[] =>
	sources.flatMap(({ authors }, nth): Edit[] =>
		authors
			? [
					{
						path: ['sources', nth, 'publisher'],
						lines: () => [`    authors: ${flow(authors)}`],
						where: 'below',
					},
				]
			: [],
	);
