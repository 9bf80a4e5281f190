import { expect, it } from 'vitest';
import { indexRecord } from './corpus-index.ts';
import { read, source } from './fixture.ts';
import { likelyDuplicates, type Incident } from './likely-duplicates.ts';

const records = [
	read('2021-08-25-acme-braces', {
		occurred: '2021-08-25',
		sources: [source('blog', { url: 'https://acme.example.com/post' })],
	}),
	read('2022-01-01-else-list', {
		organization: 'else',
		sources: [source('list', { url: 'https://example.com/list', relation: 'aggregate' })],
	}),
].map(indexRecord);

const found = (change: Partial<Incident>) =>
	likelyDuplicates({ urls: [], organization: 'other', ...change }, records).map(
		({ record, why }) => `${record.id} ${why}`,
	);

it('finds the same page under another address', () => {
	expect(found({ urls: ['http://www.acme.example.com/post/?utm_source=x#top'] })).toEqual([
		'2021-08-25-acme-braces source',
	]);
});

it('does not count a page that collects incidents', () => {
	expect(found({ urls: ['https://example.com/list'] })).toEqual([]);
});

it.each([
	['2021-08-27', ['2021-08-25-acme-braces time']],
	['2021-08-29', []],
	['2021', []],
	['nonsense', []],
	[undefined, []],
])('finds the organization within three days: %s', (occurred, expected) => {
	expect(found({ organization: 'acme', occurred })).toEqual(expected);
});

it('names a record once, by the stronger sign', () => {
	expect(
		found({
			organization: 'acme',
			occurred: '2021-08-25',
			urls: ['https://acme.example.com/post'],
		}),
	).toEqual(['2021-08-25-acme-braces source']);
});
