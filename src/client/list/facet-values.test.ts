import { describe, expect, it } from 'vitest';
import { treeOf, visible, type Showing, type Value } from './facet-values.ts';

const years = treeOf([
	['2024', '2024', 5],
	['2023', '2023', 9],
	['2022', '2022', 1],
	['2021', '2021', 0],
	['not-stated', 'Not stated', 3],
]);
const showing: Showing = {
	isThere: ({ count }) => count > 0,
	isKept: () => false,
	limit: 1,
	typed: '',
};
const labels = (values: Value[]) => values.map(({ label }) => label);

it('puts parts under their groups', () => {
	const [network, ...others] = treeOf([
		['network', 'Network', 9],
		['node', 'Node', 5],
		['network/cni', 'CNI', 4],
		['lost/part', 'A part without its group', 1],
	]);
	expect(labels(network!.parts)).toEqual(['CNI']);
	expect(labels(others)).toEqual(['Node', 'A part without its group']);
});

describe('the values that show', () => {
	it('are the first few that a record shows, and what is not stated', () => {
		const { shown, rest } = visible(years, showing);
		expect(labels(shown)).toEqual(['2024', 'Not stated']);
		expect(rest).toBe(2);
	});

	it('are one more where that saves the button', () => {
		const { shown, rest } = visible(years, { ...showing, limit: 2 });
		expect(labels(shown)).toEqual(['2024', '2023', '2022', 'Not stated']);
		expect(rest).toBe(0);
	});

	it('are those with the typed text in their labels, and those that are kept', () => {
		const { shown, rest } = visible(years, {
			...showing,
			isKept: ({ value }) => value === '2024',
			typed: ' 2022',
		});
		expect(labels(shown)).toEqual(['2024', '2022']);
		expect(rest).toBe(0);
	});
});
