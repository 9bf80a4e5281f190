import { expect, test } from 'vitest';
import { commonTerms } from './comparison-common.ts';

const incident = (...paths: string[]) => ({
	facts: [{ name: 'Contributing factors', items: paths.map((path) => ({ text: path, path })) }],
});

test('finds what all have, and what at least two have', () => {
	const { byAll, shared } = commonTerms([
		incident('causes/missing-alert/', 'causes/shared-fate/'),
		incident('causes/missing-alert/', 'causes/shared-fate/'),
		incident('causes/missing-alert/', 'causes/code-defect/'),
	]);
	expect(byAll.map(({ text }) => text)).toEqual(['causes/missing-alert/']);
	expect([...shared]).toEqual(['causes/missing-alert/', 'causes/shared-fate/']);
});

test('to know nothing is nothing in common', () => {
	const { byAll } = commonTerms([incident('detection/unknown/'), incident('detection/unknown/')]);
	expect(byAll).toEqual([]);
});
