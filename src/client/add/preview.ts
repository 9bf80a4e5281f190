import { phasesOf } from '../../model/phases.ts';
import { ribbonSentence } from '../../model/ribbon-words.ts';
import { placeTimeline } from '../../model/timeline.ts';
import type { Answers } from '../../record/answers.ts';
import { el } from '../dom.ts';
import type { Review } from './review.ts';
import { ribbonDrawing } from './ribbon.ts';

/** The name of a term, from its vocabulary and id. */
export type Names = (vocabulary: 'causes' | 'organizations', id: string) => string;

/** What readers will see of a record, as far as it can be read: title, shape, steps, factors, lessons, story. */
export function previewOf(answers: Answers, review: Review, now: number, names: Names): Node[] {
	const { organization, occurred, title, summary } = answers;
	const who = [organization && names('organizations', organization), occurred].filter(Boolean);
	return [
		el('p', { class: 'overline' }, who.join(' · ')),
		el('h3', { class: 'title', dir: 'auto' }, title || 'No title yet'),
		...(summary ? [el('p', { dir: 'auto' }, summary)] : []),
		...shapeOf(review, now),
		...ledger('What happened when', steps(answers)),
		...ledger('Why it happened', factors(answers, names)),
		...ledger('What to take from it', lessons(answers)),
		...storyOf(review),
		...sourcesOf(answers),
	];
}

function shapeOf({ reading }: Review, now: number): Node[] {
	const data = reading.data ?? reading.salvage?.data;
	if (!data?.timeline || reading.salvage?.dropped.has('timeline')) return [];
	const phases = phasesOf(data, placeTimeline(data, { now }));
	return [
		el(
			'figure',
			{},
			...ribbonDrawing(phases),
			el('figcaption', { class: 'hint' }, `${ribbonSentence(phases)}.`),
		),
	];
}

type Row = [head: string, text: string];

const steps = ({ timeline = [] }: Answers): Row[] =>
	timeline.map(({ at, event }, nth) => [at ? whenOf(at) : nth === 0 ? 'first' : 'then', event]);

/** `2021-10-31 01:30 (Europe/London)`; an offset stays as it is. */
const whenOf = (at: string) => at.replace(/(?<=\d)T/, ' ').replace(/\[(.+)\]/, ' ($1)');

const factors = ({ causes = [] }: Answers, names: Names): Row[] =>
	causes.map(({ cause, how }) => [cause && names('causes', cause), how]);

const lessons = ({ lessons = [] }: Answers): Row[] =>
	lessons.map(({ name, lesson, ask }) => [
		name,
		[lesson, ask && `Ask: ${ask}`].filter(Boolean).join(' '),
	]);

function ledger(title: string, rows: Row[]): Node[] {
	const told = rows.filter(([head, text]) => text || (head && head !== 'first' && head !== 'then'));
	if (told.length === 0) return [];
	const items = told.map(([head, text]) =>
		el('li', {}, el('p', { class: 'head', dir: 'auto' }, head), el('div', { dir: 'auto' }, text)),
	);
	return [el('h4', {}, title), el('ol', { class: 'ledger' }, ...items)];
}

/**
 * The story as the site will show it. Its HTML comes from the reader and from nowhere else: the reader
 * gives none unless every node of the syntax tree is on its list of what prose may hold, and writes it
 * out with every text and attribute escaped. So it may be set as HTML.
 */
function storyOf({ reading }: Review): Node[] {
	if (!reading.prose) return [el('p', { class: 'muted' }, 'The story shows once it can be read.')];
	if (!reading.prose.html) return [];
	const story = el('div', { class: 'story', dir: 'auto' });
	story.innerHTML = reading.prose.html.replaceAll(
		/<(\/?)h([2-4])\b/g,
		(_, slash: string, level: string) => `<${slash}h${Number(level) + 2}`,
	);
	return [el('h4', {}, 'The story'), story];
}

/** What the citations of the story lead to. */
function sourcesOf({ sources, story }: Answers): Node[] {
	const cited = sources.filter(({ title }) => story && title);
	const items = cited.map(({ title, publisher }, at) =>
		el('li', { id: `source-${at + 1}` }, [title, publisher].filter(Boolean).join(', ')),
	);
	return items.length > 0
		? [el('h4', {}, 'Sources'), el('ol', { class: 'sources' }, ...items)]
		: [];
}
