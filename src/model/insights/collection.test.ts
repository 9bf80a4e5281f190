import { expect, it } from 'vitest';
import { read, source } from '../fixture.ts';
import { collectionOf, collectionWords } from './collection.ts';
import { corpusOf } from './fixture.ts';

const by = (organization: string) => ({ organization, occurred: '2020' });
const retold = [source('news', { relation: 'second-hand' })];

it('says who wrote most, over which years, and from where it is known', () => {
	const corpus = corpusOf(
		{ organizations: ['acme', 'bolt', 'none'] },
		read('a', by('acme')),
		read('b', by('acme')),
		read('c', { organization: 'acme', occurred: '2023-02' }),
		read('d', { organization: 'bolt', sources: retold }),
	);
	const collection = collectionOf(corpus);
	expect({ ...collection, largest: collection.largest.map(({ id }) => id) }).toEqual({
		total: 4,
		organizations: 2,
		largest: ['acme'],
		years: { from: 2020, to: 2023 },
		fromInside: 3,
		taken: 0,
	});
	expect(collectionWords(collection)).toBe(
		'The collection holds 4 postmortems of 2020 to 2023, from 2 organizations. 3 of them come from acme, which publish more than others. Behind 3 of them stands an account from inside the organization.',
	);
});

it('says how many were taken over', () => {
	const corpus = corpusOf(
		{ organizations: ['acme'] },
		read('a', by('acme')),
		read('b', by('acme')),
	);
	corpus.postmortems[0]!.collection = 'public collection';
	expect(collectionWords(collectionOf(corpus))).toBe(
		'The collection holds 2 postmortems of 2020, from 1 organization. 1 of them came from elsewhere: public collection. Behind 2 of them stands an account from inside the organization.',
	);
});

it('speaks of an empty collection as well', () => {
	expect(collectionWords(collectionOf(corpusOf({})))).toBe(
		'The collection holds 0 postmortems, from 0 organizations. Behind 0 of them stands an account from inside the organization.',
	);
});
