import { expect, test } from 'vitest';
import { citer, numberSources } from './citations.ts';
import { data, source } from './fixture.ts';

const sources = numberSources(
	data({ sources: [source('blog'), source('talk'), source('issue')] }).sources,
);
const short = (list: ReturnType<ReturnType<typeof citer>>) =>
	list.map(({ number, noteId, again }) => [number, noteId, again]);

test('numbers the sources in the record’s order', () => {
	expect(sources.map(({ number, source }) => [number, source.id])).toEqual([
		[1, 'blog'],
		[2, 'talk'],
		[3, 'issue'],
	]);
});

test('gives each source one note in a section and says when it comes again', () => {
	const cite = citer(sources, 'timeline');
	expect(short(cite(['issue', 'blog']))).toEqual([
		[1, 'timeline-1', false],
		[3, 'timeline-2', false],
	]);
	expect(short(cite(['issue', 'talk']))).toEqual([
		[2, 'timeline-3', false],
		[3, 'timeline-2', true],
	]);
});

test('a second section begins afresh', () => {
	citer(sources, 'timeline')(['blog']);
	expect(short(citer(sources, 'why')(['blog']))).toEqual([[1, 'why-1', false]]);
});

test('a source cited twice in one list is cited once', () => {
	expect(short(citer(sources, 'why')(['blog', 'blog']))).toEqual([[1, 'why-1', false]]);
});

test('leaves out what is no source, and cites nothing for nothing', () => {
	expect(citer(sources, 'why')(['nobody'])).toEqual([]);
	expect(citer(sources, 'why')([])).toEqual([]);
});
