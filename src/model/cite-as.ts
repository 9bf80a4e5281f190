import { dayWords } from './clock.ts';

/** What a citation of a record says. */
export interface Cited {
	id: string;
	title: string;
	/** The full address of its page. */
	url: string;
	/** The name of the site, which stands for its authors. */
	site: string;
	/** The days it was added and last changed in substance, as `2026-11-20`. */
	added: string;
	updated: string;
}

/** A citation in one line of plain text. */
export const plainCitation = ({ title, site, id, updated, url }: Cited): string =>
	`“${title}”, ${site}, record ${id}, as of ${words(updated)}, ${url}`;

/** A citation as a BibTeX entry, in UTF-8. */
export function bibtex({ id, title, url, site, updated }: Cited): string {
	const [year = '', month = ''] = updated.split('-');
	const fields = [
		['author', `{${latex(site)}}`],
		['title', `{${latex(title)}}`],
		['year', year],
		['month', String(Number(month))],
		['howpublished', `\\url{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
		['note', `Record ${latex(id)}, as of ${words(updated)}`],
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
	return `@misc{${id},\n${lines.join('')}}\n`;
}

/** A citation as CSL-JSON: a list of one item. */
export const cslJson = ({ id, title, url, site, added, updated }: Cited) => [
	{
		id,
		type: 'webpage',
		title,
		author: [{ literal: site }],
		'container-title': site,
		issued: { 'date-parts': [updated.split('-').map(Number)] },
		...(added !== updated && { 'original-date': { 'date-parts': [added.split('-').map(Number)] } }),
		URL: url,
		language: 'en',
		note: `Record ${id}, as of ${words(updated)}`,
	},
];

const words = (day: string) => dayWords(Date.parse(day));

const SPECIAL: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
};

/** Text as LaTeX prints it. */
const latex = (text: string) =>
	text.replace(/[\\{}~^<>]/g, (sign) => SPECIAL[sign]!).replace(/[$&#_%]/g, '\\$&');
