import { expect, test } from 'vitest';
import { bibtex, cslJson, plainCitation, type Cited } from './cite-as.ts';

const cited: Cited = {
	id: '2023-03-14-reddit-pi-day',
	title: 'An upgrade & a label take 100 % of R_D {down}',
	url: 'https://example.com/postmortems/2023-03-14-reddit-pi-day/',
	site: 'Contributing Factors',
	added: '2026-11-20',
	updated: '2026-12-01',
};

test('cites in plain text', () => {
	expect(plainCitation(cited)).toBe(
		'“An upgrade & a label take 100 % of R_D {down}”, Contributing Factors, record 2023-03-14-reddit-pi-day, as of 1 December 2026, https://example.com/postmortems/2023-03-14-reddit-pi-day/',
	);
});

test('cites in BibTeX, with what LaTeX would take for a command escaped', () => {
	expect(bibtex(cited)).toBe(`@misc{2023-03-14-reddit-pi-day,
  author = {{Contributing Factors}},
  title = {{An upgrade \\& a label take 100 \\% of R\\_D \\{down\\}}},
  year = {2026},
  month = {12},
  howpublished = {\\url{https://example.com/postmortems/2023-03-14-reddit-pi-day/}},
  note = {Record 2023-03-14-reddit-pi-day, as of 1 December 2026},
}
`);
});

test.each([
	['a \\ b', 'a \\textbackslash{} b'],
	['~^<>', '\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{}'],
	['שלום "quoted" $5 #1', 'שלום "quoted" \\$5 \\#1'],
])('writes the title %j as %j', (title, latex) => {
	expect(bibtex({ ...cited, title })).toContain(`title = {{${latex}}},`);
});

test('cites in CSL-JSON, with the date in parts', () => {
	const [item] = cslJson(cited);
	expect(item).toMatchObject({
		id: '2023-03-14-reddit-pi-day',
		type: 'webpage',
		title: 'An upgrade & a label take 100 % of R_D {down}',
		author: [{ literal: 'Contributing Factors' }],
		issued: { 'date-parts': [[2026, 12, 1]] },
		URL: 'https://example.com/postmortems/2023-03-14-reddit-pi-day/',
	});
});

test('names the day it was added only where that is another', () => {
	const [later] = cslJson(cited);
	const [first] = cslJson({ ...cited, updated: cited.added });
	expect(later).toHaveProperty('original-date', {
		'date-parts': [cited.added.split('-').map(Number)],
	});
	expect(first).not.toHaveProperty('original-date');
});
