import { vocabularies, vocabularyNames } from '../schema/vocabularies.ts';
import type { Corpus } from './corpus.ts';
import { counted } from './insights/words.ts';
import type { RibbonDrawing, RibbonShape } from './ribbon.ts';
import { cardWith, SOCIAL_RIBBON } from './social.ts';
import type { PageCard } from './social-cards.ts';

/** What a site says of itself. */
export interface Itself {
	tagline: string;
	/** Its guides with their paths. */
	guides: { path: string; title: string; description: string }[];
}

/** The cards of the pages that list or explain: home, the lists and the guides. */
export function listCards(
	{ postmortems, lessons, taxonomies }: Corpus,
	{ tagline, guides }: Itself,
): PageCard[] {
	const records = counted(postmortems.length, 'postmortem');
	const learned = counted(lessons.length, 'lesson');
	const changes = taxonomies.triggers.terms.filter(({ term }) => term.planned).length;
	const list = (path: string, title: string, fact: string, text: string): PageCard => [
		path,
		cardWith({ kind: '', title, facts: [fact], text }),
	];
	return [
		['', cardWith({ kind: '', title: tagline, facts: [records, learned], shape: MARK })],
		list('postmortems/', 'Postmortems', records, 'Each with the shape of its outage.'),
		list(
			'lessons/',
			'Lessons',
			learned,
			'What incidents taught, each with the question to put to your own system.',
		),
		list(
			'before/',
			'Before a change',
			`${counted(changes, 'kind')} of change`,
			'What each did to others, and the questions their lessons raise.',
		),
		...vocabularyNames.map((name) =>
			list(
				`${vocabularies[name].route}/`,
				vocabularies[name].plural,
				counted(taxonomies[name].terms.length, 'term'),
				vocabularies[name].question,
			),
		),
		...guides.map(({ path, title, description }): PageCard => [
			path,
			cardWith({ kind: 'Guide', title, facts: [], text: description }),
		]),
	];
}

const block = (phase: RibbonShape['phase'], x: number, width: number, share = 1): RibbonShape => ({
	phase,
	x,
	width,
	y: (1 - share) * SOCIAL_RIBBON,
	height: share * SOCIAL_RIBBON,
});

/** The site's mark, drawn across the image. */
const DRAWING: RibbonDrawing = {
	height: SOCIAL_RIBBON,
	base: SOCIAL_RIBBON,
	shapes: [
		block('unnoticed', 0, 23),
		block('searching', 23, 35),
		block('repairing', 58, 19),
		block('recovering', 77, 23, 0.5),
	],
};
const MARK = {
	drawing: DRAWING,
	ticks: [],
	words: 'Height is harm, color is what people were doing, left to right is time.',
};
