import type { Corpus, Postmortem } from './corpus.ts';
import { withoutNoise } from './noise.ts';
import type { Indexed } from './search-index.ts';
import { parentOf } from './taxonomy.ts';
import type { Verdict } from './verdict.ts';
import { keysOf } from './words.ts';

/** A sign of an incident as results show it. */
export interface Sign {
	text: string;
	/** Left out where a source prints it; false where it is described. */
	quoted?: false | undefined;
	kind: string;
	/** What its keys tell in all, so that a part of it can be weighed against the whole. */
	mass: number;
}

/** A lesson as results show it; `text` is the question it raises, or the lesson where it raises none. */
export interface Taught {
	id: string;
	name: string;
	text: string;
}

/** A record as results show it. */
export interface Card {
	id: string;
	/** The path of its page, without a leading slash. */
	path: string;
	title: string;
	organization: string;
	/** When it happened, in words; empty where the record does not say. */
	occurred: string;
	/** The words for the collection it comes from; left out where that is one's own. */
	collection?: string | undefined;
	summary: string;
	/** The names of its first components and causes. */
	about: string[];
	/** Whether it can still happen, where the record says so. */
	applies?: Verdict | undefined;
	/** The last thing that helped. */
	remedy?: string | undefined;
	signs: Sign[];
	lessons: Taught[];
}

type Taxonomies = Corpus['taxonomies'];

const SHOWN = 2;

/** The card of a record whose page has a path; `weigh` says how much a key tells. */
export function cardOf(
	{ id, collection, data, occurred, uses }: Postmortem,
	taxonomies: Taxonomies,
	path: string,
	weigh: (key: string) => number,
): Card {
	const label = (vocabulary: 'organizations' | 'components' | 'causes', term: string) =>
		taxonomies[vocabulary].get(term)?.term.label ?? term;
	const remedy = data.response?.findLast(({ outcome }) => outcome === 'worked')?.did;
	return {
		id,
		path,
		title: data.title,
		organization: label('organizations', data.organization),
		occurred: occurred?.words ?? '',
		...(collection && { collection }),
		summary: unmarked(data.summary),
		about: (['components', 'causes'] as const).flatMap((vocabulary) =>
			uses[vocabulary].slice(0, SHOWN).map((use) => label(vocabulary, use.id)),
		),
		...(data.applies && { applies: data.applies.verdict }),
		...(remedy && { remedy: unmarked(remedy) }),
		signs: (data.symptoms ?? []).map(({ text, quoted, kind }) => ({
			text: quoted ? text : unmarked(text),
			...(!quoted && { quoted: false as const }),
			kind,
			mass: Number(
				[...new Set(keysOf(withoutNoise(text)))]
					.reduce((sum, key) => sum + weigh(key), 0)
					.toFixed(2),
			),
		})),
		lessons: (data.lessons ?? []).map((lesson) => ({
			id: lesson.id,
			name: lesson.name,
			text: unmarked(lesson.ask ?? lesson.lesson),
		})),
	};
}

const CODED = ['components', 'causes', 'triggers', 'patterns', 'detection', 'obstacles'] as const;

/** What a record is looked up by: its own words by how much they tell, and the names of the terms that code it. */
export function indexed({ data, uses, occurred }: Postmortem, taxonomies: Taxonomies): Indexed {
	const organization = taxonomies.organizations.get(data.organization)?.term;
	const terms = [
		...CODED.flatMap((vocabulary) => uses[vocabulary].map(({ id }) => [vocabulary, id] as const)),
		['organizations', data.organization] as const,
	];
	const names = CODED.flatMap((vocabulary) =>
		uses[vocabulary].flatMap(({ id }) => {
			const term = taxonomies[vocabulary].get(id)?.term;
			return term ? [term.label, ...term.aliases] : [];
		}),
	);
	const told = [
		data.summary,
		data.impact?.summary,
		...(data.rootCause ?? []).map(({ statement }) => statement),
		...(['causes', 'triggers', 'patterns', 'components', 'detection'] as const).flatMap((name) =>
			uses[name].map(({ how }) => how),
		),
		...(data.response ?? []).map(({ did }) => did),
		...(data.obstacles ?? []).map(({ how }) => how),
		...(data.surprises ?? []).map(({ text }) => text),
		...(data.lessons ?? []).flatMap(({ name, lesson, ask }) => [name, lesson, ask]),
		...(data.actions ?? []).map(({ action }) => action),
		organization?.definition,
	];
	const events = (data.timeline ?? []).map(({ event }) => event);
	return {
		texts: [
			{ text: data.title, weight: 4 },
			{
				text: organization ? [organization.label, ...organization.aliases].join(' ') : '',
				weight: 4,
			},
			{ text: (data.symptoms ?? []).map(({ text }) => withoutNoise(text)).join('\n'), weight: 3 },
			// However many aliases say a word, it counts once.
			{ text: [...new Set(keysOf(names.join('\n')))].join('\n'), weight: 0.5 },
			{ text: told.filter(Boolean).join('\n'), weight: 1 },
			{ text: events.join('\n'), weight: 0.6 },
			{
				text: [occurred?.words, occurred?.year, platform(data)].filter(Boolean).join(' '),
				weight: 2,
			},
		],
		terms: terms.flatMap(([vocabulary, id]) => {
			const parent = parentOf(id);
			return [`${vocabulary}/${id}`, ...(parent ? [`${vocabulary}/${parent}`] : [])];
		}),
	};
}

const platform = ({ platform }: Postmortem['data']): string =>
	platform
		? [platform.provider, platform.distribution, platform.provisioner, platform.from, platform.to]
				.filter(Boolean)
				.join(' ')
		: '';

/** Plain text without the backticks that set machine text apart. */
const unmarked = (text: string): string => text.replaceAll('`', '');
