import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reviewRecord } from '../src/check/review.ts';
import { fieldsOf } from '../src/schema/fields.ts';
import { recordSchema } from '../src/schema/record.ts';

const template = readFileSync('content/TEMPLATE.mdx', 'utf8');
const reviewed = reviewRecord(
	{
		file: 'content/postmortems/2024-05-17-example-copy-of-the-template.mdx',
		bytes: new TextEncoder().encode(template),
	},
	{ base: '/', now: Date.parse('2026-11-21') },
);

it('is a record without a problem', () => {
	expect(reviewed.problems).toEqual([]);
});

it('shows every field that most records need', () => {
	const names = fieldsOf(recordSchema({ fields: {} }))
		.map(({ path }) => path)
		.filter((path) => !/[.[]/.test(path));
	const rare = ['applies', 'related', 'surprises', 'wentBadly', 'lucky'];
	expect(
		names.filter((name) => !rare.includes(name) && !new RegExp(`^${name}:`, 'm').test(template)),
	).toEqual([]);
});
