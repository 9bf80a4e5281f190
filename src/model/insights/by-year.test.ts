import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { byYear, byYearFinding } from './by-year.ts';
import { corpusOf } from './fixture.ts';

const triggers = ['a', 'b', 'c', 'd', 'e', 'f', 'unknown'];
const set = (occurred: string | undefined, ...ids: string[]) => ({
	...(occurred && { occurred }),
	...(ids.length > 0 && { triggers: ids }),
});

const few = byYear(
	corpusOf(
		{ triggers },
		read('1', set('2019', 'a')),
		read('2', set('2021-03', 'a', 'b')),
		read('3', set('2021', 'unknown')),
		read('4', set(undefined, 'b')),
		read('5', set('2021')),
	),
);

it('counts each incident once, for the first trigger it names', () => {
	expect(few.layers.map(({ name, node, total }) => [node?.id ?? name, total])).toEqual([
		['a', 2],
		['b', 1],
		['others', 0],
		['unknown', 2],
	]);
	expect([few.several, few.undated]).toEqual([1, 1]);
});

it('draws every year between the first and the last, and leaves out what has no date', () => {
	expect(few.columns).toEqual([
		{ label: '2019', years: [2019], counts: [1, 0, 0, 0], total: 1 },
		{ label: '2020', years: [], counts: [0, 0, 0, 0], total: 0 },
		{ label: '2021', years: [2021], counts: [1, 0, 0, 2], total: 3 },
	]);
});

it('puts the rarer triggers together', () => {
	const corpus = corpusOf(
		{ triggers },
		...['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'f'].map((id, at) =>
			read(`${at}`, set('2020', id)),
		),
	);
	expect(byYear(corpus).columns[0]?.counts).toEqual([2, 2, 2, 2, 2, 0]);
});

it('draws at most 16 columns, the first for all that came before', () => {
	const corpus = corpusOf(
		{ triggers },
		...['1988', '2001', '2001', '2026'].map((year) =>
			read(`in-${year}-${Math.random()}`, set(year)),
		),
	);
	const { columns } = byYear(corpus);
	expect(columns).toHaveLength(16);
	expect(columns[0]).toMatchObject({ label: 'to 2011', years: [1988, 2001], total: 3 });
	expect(columns.at(-1)).toMatchObject({ label: '2026', total: 1 });
});

it('knows what was planned', () => {
	const corpus = corpusOf({ triggers: ['a', 'b'] }, read('1', set('2020', 'b', 'a')));
	const planned = corpus.taxonomies.triggers.get('b')!;
	planned.term = { ...planned.term, planned: true };
	expect(byYear(corpus).planned).toBe(1);
});

it('says which trigger leads, whatever leads', () => {
	expect(byYearFinding(few)).toBe('“a” set off 2 of 3 incidents, more than any other trigger');
	const tie = byYear(
		corpusOf({ triggers }, read('1', set('2020', 'a')), read('2', set('2020', 'b'))),
	);
	expect(byYearFinding(tie)).toBe(
		'“a” and “b” set off 1 of 2 incidents each, more than any other trigger',
	);
	expect(byYearFinding(byYear(corpusOf({ triggers })))).toBe('No record says yet what set it off');
});
