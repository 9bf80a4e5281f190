import { createHash } from 'node:crypto';
import { othersOf } from './components/report/others.ts';
import { corpus, digests, histories, positions } from './corpus.ts';
import type { Postmortem } from './model/corpus.ts';
import type { CorpusLesson } from './model/lessons.ts';
import type { ListPage } from './model/pages-of.ts';
import type { TermNode } from './model/taxonomy.ts';
import { vocabularyNames } from './schema/vocabularies.ts';

/*
 * Keys of files of the site. As long as a key and the code stay the same, so do the bytes of the file, and
 * the next build takes it over from the last one. A key names all that a file is made of, or more.
 */

/** Of a file made of one record. */
export const recordKey = (postmortem: Postmortem, ...rest: unknown[]): string =>
	keyOf(terms(), digests.get(postmortem.id), face(postmortem), ...rest);

/** Of a file made of one record that names the records like it. */
export const likeKey = (postmortem: Postmortem): string =>
	recordKey(postmortem, corpus.similar(postmortem.id).map(faceIn));

/** Of the page of a record; undefined where pictures have to be made for it. */
export function pageKey(postmortem: Postmortem, lessons: CorpusLesson[]): string | undefined {
	if (postmortem.prose.html.includes('<img')) return undefined;
	const { related, similar, elsewhere } = othersOf(postmortem, corpus);
	return recordKey(postmortem, [
		[...related, ...similar, ...elsewhere].map((one) => ({
			...one,
			postmortem: face(one.postmortem),
		})),
		lessons.flatMap(({ same }) => same.map(faceIn)),
		positions.get(postmortem.id),
		histories[postmortem.file],
	]);
}

/** Of the first page of a term, and of the other files that tell of all its incidents. */
export const termKey = perOne((node: TermNode): string => {
	const shown = new Set(node.postmortems);
	const learned = shared().filter(({ postmortem }) => shown.has(postmortem));
	return keyOf(terms(), [
		node.term,
		node.postmortems.map(face),
		learned.flatMap(({ same }) => same.map(faceIn)),
		corpus.postmortems.length,
	]);
});

/** Of the later pages of a term, which tell of some incidents, and of the rest only how many and in which years. */
export const termPageKey = ({ term, postmortems, years }: TermNode, page: ListPage<Postmortem>) =>
	keyOf(terms(), [
		term,
		[page.number, page.last, page.items.map(face)],
		[postmortems.length, years, corpus.postmortems.length],
	]);

/** The lessons that others teach as well. */
const shared = once(() => corpus.lessons.filter(({ same }) => same.length > 0));

/** What other files may show of a record: its fields, its collection, and the name of its organization. */
const face = perOne(({ id, collection, data }: Postmortem): string => {
	const { organizations } = corpus.taxonomies;
	return keyOf(id, collection, data, organizations.get(data.organization)?.term);
});

const faceIn = ({ postmortem }: { postmortem: Postmortem }) => face(postmortem);

/** Every term but the organizations, of which each record names one. */
const terms = once(() =>
	keyOf(
		vocabularyNames
			.filter((name) => name !== 'organizations')
			.map((name) => corpus.taxonomies[name].terms.map(({ term, essay }) => [term, essay?.html])),
	),
);

/** Makes something of each object once. */
function perOne<One extends object, Value>(make: (one: One) => Value): (one: One) => Value {
	const made = new WeakMap<One, { value: Value }>();
	return (one) => {
		const known = made.get(one) ?? { value: make(one) };
		made.set(one, known);
		return known.value;
	};
}

function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** Of a file that holds nothing but this. */
export const keyOf = (...parts: unknown[]) =>
	createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
