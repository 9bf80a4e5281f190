import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontmatter.ts';
import { findTodos } from './todo.ts';

const record = (status: string) => `---
# TODO: the title
title: 'A # TODO in quotes' # todo
summary: >-
  # TODO in a text
list: [a, # TODO: in a list
  b]
entry: { status: ${status} }
---

# TODO in the story
`;

const found = (status: string) => {
	const text = record(status);
	return findTodos(text, readFrontMatter(text)).map(({ code, line, column, message }) => [
		code,
		`${line}:${column}`,
		message,
	]);
};

describe('comments that say what is still to do', () => {
	it('are errors in a published record, each with its place', () => {
		expect(found('published')).toEqual([
			['ENTRY-003', '2:1', '“TODO: the title” is still open.'],
			['ENTRY-003', '3:29', '“todo” is still open.'],
			['ENTRY-003', '6:11', '“TODO: in a list” is still open.'],
		]);
	});

	it.each([
		['draft', 'ENTRY-004'],
		['withdrawn', 'ENTRY-003'],
		['finished', 'ENTRY-003'],
	])('of a record that says %s are told as %s', (status, code) =>
		expect([...new Set(found(status).map(([code]) => code))]).toEqual([code]),
	);

	it('are told at length up to a point', () => {
		const text = `---\n# TODO: ${'word '.repeat(30)}\ntitle: x\n---\n`;
		expect(findTodos(text, readFrontMatter(text))[0]!.message).toMatch(/^“TODO: word.{48,60} …”/);
	});
});
