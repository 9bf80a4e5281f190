import type { LessonEntry, RecordEntry, SymptomEntry, TermEntry } from '../model/search-entries.ts';
import { counted } from './counted.ts';
import { el, marked } from './dom.ts';
import { passageOf } from './excerpt.ts';
import type { Hit } from './finder.ts';
import { highlight, type Piece } from './highlight.ts';
import type { Named, RecordHit } from './records.ts';

/** What a hit needs beside itself: where the site is, and the record it belongs to. */
export interface Surroundings {
	base: string;
	record(id: string): RecordEntry | undefined;
}

/** A record: who, when, the title, and the passage that matches, with a link to its section. */
export async function recordHit(hit: RecordHit, { base }: Surroundings): Promise<HTMLElement> {
	const { entry, terms, places, load, because, about } = hit;
	const page = await load?.();
	const passage = page && passageOf(page, places);
	const section = passage?.fragment ? `#${passage.fragment}` : '';
	const heading = passage?.heading ? [el('b', {}, passage.heading), ' '] : [];
	return el(
		'li',
		{},
		overline(entry),
		title(base + entry.path + section, highlight(entry.title, terms)),
		passage && el('p', { dir: 'auto' }, ...heading, ...marked(passage.pieces)),
		because && el('p', {}, reason(because)),
		about && el('p', { class: 'muted' }, about.join(' · ')),
	);
}

/** A sign: the line as it was printed, what it belonged to, and what helped. */
export function symptomHit({ entry, terms }: Hit<SymptomEntry>, { base, record }: Surroundings) {
	const { text, quoted, kind, path, remedy } = entry;
	const owner = record(entry.record);
	const line = marked(highlight(text, terms));
	return el(
		'li',
		{},
		owner && overline(owner, kind === 'other' ? undefined : kind.replace('-', ' ')),
		title(base + path, [{ text: owner?.title ?? entry.record, found: false }]),
		quoted
			? el('div', { class: 'signature' }, el('pre', {}, el('code', { dir: 'auto' }, ...line)))
			: el('p', { dir: 'auto' }, ...line),
		remedy === undefined
			? undefined
			: el('p', { class: 'remedy', dir: 'auto' }, el('b', {}, 'What worked there'), ` ${remedy}`),
	);
}

/** A lesson with its question. */
export function lessonHit({ entry, terms }: Hit<LessonEntry>, { base, record }: Surroundings) {
	const owner = record(entry.record);
	return el(
		'li',
		{},
		owner && overline(owner),
		title(base + entry.path, highlight(entry.name, terms)),
		el('p', { dir: 'auto' }, ...marked(highlight(entry.text, terms))),
	);
}

/** A term with its definition and how often it is met. */
export function termHit({ entry, terms }: Hit<TermEntry>, { base }: Surroundings) {
	const { kind, label, definition, count, path } = entry;
	return el(
		'li',
		{},
		title(base + path, highlight(label, terms)),
		el(
			'p',
			{},
			`${kind}${alias(entry, terms)}. `,
			...marked(highlight(definition, terms)),
			` ${counted(count, 'incident')}.`,
		),
	);
}

const overline = ({ organization, occurred }: RecordEntry, kind?: string) =>
	el(
		'p',
		{ class: 'overline' },
		el('b', {}, organization),
		...[occurred, kind].filter(Boolean).map((part) => ` · ${part}`),
	);

const title = (href: string, pieces: Piece[]) =>
	el('h3', { dir: 'auto' }, el('a', { href }, ...marked(pieces)));

/** `Component: Control plane, also k8s`. */
const reason = ({ term, name }: Named) =>
	`${term.kind}: ${term.label}${name === term.label ? '' : `, also ${name}`}`;

/** The other name by which a term was found, in words. */
function alias({ label, aliases }: TermEntry, terms: string[]): string {
	const isFound = (name: string) => highlight(name, terms).some(({ found }) => found);
	const other = isFound(label) ? undefined : aliases.find(isFound);
	return other ? `, also ${other}` : '';
}
