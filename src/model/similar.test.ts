import { expect, test } from 'vitest';
import type { Postmortem } from './corpus.ts';
import { postmortems, read } from './fixture.ts';
import { similarity } from './similar.ts';

const causes = (...ids: string[]) =>
	ids.map((cause) => ({ cause, how: 'It was so.', inferred: true }));
const likeFirst = (...records: Parameters<typeof postmortems>) =>
	similarity(postmortems(...records))
		.to(records[0]?.id ?? '')
		.similar.map(({ postmortem, reasons }) => [postmortem.id, reasons.map(({ id }) => id)]);

test('tells what two incidents share', () => {
	const a = read('a', {
		causes: causes('missing-limit'),
		components: ['dns/coredns'],
		triggers: ['dns-change'],
		patterns: ['retry-storm'],
	});
	const { similar } = similarity(postmortems(a, { ...a, id: 'b' })).to('a');
	expect(similar[0]?.reasons).toEqual([
		{ vocabulary: 'causes', id: 'missing-limit' },
		{ vocabulary: 'components', id: 'dns/coredns' },
		{ vocabulary: 'triggers', id: 'dns-change' },
		{ vocabulary: 'patterns', id: 'retry-storm' },
	]);
});

test('a rare term in common says more than a frequent one', () => {
	expect(
		likeFirst(
			read('a', { causes: causes('rare', 'frequent') }),
			read('b', { causes: causes('frequent') }),
			read('c', { causes: causes('frequent') }),
			read('d', { causes: causes('rare') }),
		),
	).toEqual([
		['d', ['rare']],
		['b', ['frequent']],
		['c', ['frequent']],
	]);
});

test('a component in common says more than its group; the group alone says too little', () => {
	expect(
		likeFirst(
			read('a', { components: ['network/calico'], causes: causes('shared-fate') }),
			read('b', { components: ['network/cni'], causes: causes('shared-fate') }),
			read('c', { components: ['network/calico'] }),
			read('d', { components: ['network/cni'] }),
		),
	).toEqual([
		['b', ['shared-fate', 'network']],
		['c', ['network/calico']],
	]);
});

test('an unknown trigger in common is nothing in common', () => {
	expect(
		likeFirst(read('a', { triggers: ['unknown'] }), read('b', { triggers: ['unknown'] })),
	).toEqual([]);
});

test('equals come in the order of their ids, five at the most, and never the incident itself', () => {
	const same = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((id) => read(id, { causes: causes('one') }));
	expect(likeFirst(...same).map(([id]) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('nothing is like a record that is not there', () => {
	expect(similarity([]).to('a')).toEqual({ similar: [], comparisons: 0 });
});

test('ten thousand incidents are compared with at most 640 others each, and twice as many cost twice as much', () => {
	const work = (count: number) => {
		const all = synthetic(count);
		const { to } = similarity(all);
		const counts = all.map(({ id }) => to(id).comparisons);
		expect(Math.max(...counts)).toBeLessThanOrEqual(640);
		return counts.reduce((sum, comparisons) => sum + comparisons, 0);
	};
	const [half, whole] = [work(5000), work(10_000)];
	expect(whole).toBeLessThanOrEqual(10_000 * 640);
	expect(whole).toBeLessThan(half * 2.5);
});

/** Incidents whose terms are as unevenly frequent as words are. */
function synthetic(count: number): Postmortem[] {
	let seed = 1;
	const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	const terms = (many: number, kinds: number, name: string) =>
		Array.from({ length: many }, () => ({
			id: `${name}${Math.floor(kinds * random() ** 2)}`,
			cite: [],
			path: [],
		}));
	return Array.from({ length: count }, (_, at) => ({
		id: `record-${at}`,
		uses: {
			causes: terms(3, 26, 'cause-'),
			components: terms(4, 120, `group-${at % 15}/part-`),
			triggers: terms(1, 23, 'trigger-'),
			patterns: terms(1, 19, 'pattern-'),
		},
	})) as unknown as Postmortem[];
}
