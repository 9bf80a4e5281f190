import { expect, it } from 'vitest';
import { blockOf, termKey, weightOf, wordIndex } from './search-index.ts';

const told = (...texts: string[]) => ({
	texts: texts.map((text) => ({ text, weight: 1 })),
	terms: [],
});

it('says where each key stands and how well it tells the record', () => {
	const { first, blocks } = wordIndex([
		told('calico calico calico'),
		told('nothing of it'),
		{ ...told('calico among many other words of a long account'), terms: ['components/network'] },
	]);
	expect(first).toHaveLength(1);
	const [holders, here, much, further, little] = blocks[0]!.calico!;
	expect([holders, here, further]).toEqual([2, 0, 2]);
	expect(much).toBeGreaterThan(little!);
	expect(blocks[0]![termKey('components/network')]).toEqual([1, 2, 45]);
});

it('keeps of a word that most records hold those that it tells best', () => {
	const records = Array.from({ length: 1000 }, (_, at) =>
		told(at < 10 ? 'pod pod pod' : 'pod other'),
	);
	const [holders, ...pairs] = wordIndex(records).blocks[0]!.pod!;
	expect(holders).toBe(1000);
	expect(pairs).toHaveLength(800);
	expect(pairs.slice(0, 4)).toEqual([0, pairs[1], 1, pairs[1]]);
});

it('parts into files of a bounded size, found by their first keys', () => {
	const records = Array.from({ length: 3000 }, (_, at) => told(`word${at} x${at}y`));
	const { first, blocks } = wordIndex(records);
	expect(blocks.length).toBeGreaterThan(2);
	for (const block of blocks) expect(JSON.stringify(block).length).toBeLessThan(16_000);
	expect(blocks[blockOf(first, 'word1234')]).toHaveProperty('word1234');
	expect(blockOf(first, '')).toBe(0);
});

it('weighs a rare key more than a common one', () => {
	expect(weightOf(1, 1000)).toBeGreaterThan(weightOf(500, 1000));
	expect(weightOf(1000, 1000)).toBeGreaterThan(0);
});
