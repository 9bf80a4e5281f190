import type { Card, Sign } from '../model/search-card.ts';
import type { TermEntry } from '../model/search-files.ts';
import { SHORT_VERDICT } from '../model/verdict.ts';
import { counted } from './counted.ts';
import { el, marked } from './dom.ts';
import type { Passage } from './excerpt.ts';
import { highlight, tellingSentence, type Piece } from './highlight.ts';
import type { Named } from './naming.ts';
import type { LessonHit, SignHit } from './signature.ts';

/** What a hit needs beside itself: where the site is, and the keys that matched. */
export interface Surroundings {
	base: string;
	keys: ReadonlySet<string>;
	named: Named[];
}

/** A record: who, when, whether it can still happen, the title, and the sentence or passage that matches. */
export function recordHit(
	card: Card,
	{ base, keys, named }: Surroundings,
	passage?: Passage,
	sign?: Sign,
): HTMLElement {
	if (sign) return withSign(card, sign, { base, keys, named });
	const section = passage?.fragment ? `#${passage.fragment}` : '';
	const heading = passage?.heading ? [el('b', {}, passage.heading), ' '] : [];
	const text = passage?.pieces.map((piece) => piece.text).join('');
	const pieces = highlight(text ?? tellingSentence(card.summary, keys), keys);
	const shows = [card.title, card.summary].some((text) =>
		highlight(text, keys).some(({ found }) => found),
	);
	const because = passage || shows ? undefined : named.find(({ term }) => term.count > 0);
	return el(
		'li',
		{},
		overline(card),
		title(base + card.path + section, highlight(card.title, keys)),
		el('p', { dir: 'auto' }, ...heading, ...marked(pieces)),
		el('p', { class: 'muted' }, because ? reason(because) : card.about.join(' · ')),
	);
}

/** A record of which a sign was met: the line itself says more than the summary. */
function withSign(card: Card, sign: Sign, { base, keys }: Surroundings): HTMLElement {
	return el(
		'li',
		{},
		overline(card),
		title(`${base}${card.path}#signs`, highlight(card.title, keys)),
		el('p', { dir: 'auto' }, el('b', {}, 'Signs'), ' ', line(sign, keys)),
		el('p', { class: 'muted' }, card.about.join(' · ')),
	);
}

const line = ({ text, quoted }: Sign, keys: ReadonlySet<string>) =>
	el(quoted === false ? 'span' : 'code', { dir: 'auto' }, ...marked(highlight(text, keys)));

/** A sign: the line as it was printed, what it belonged to, and what helped. */
export function signHit({ card, sign }: SignHit, { base, keys }: Surroundings): HTMLElement {
	const { quoted, kind } = sign;
	return el(
		'li',
		{},
		overline(card, kind === 'other' ? undefined : kind.replace('-', ' ')),
		title(`${base}${card.path}#signs`, [{ text: card.title, found: false }]),
		quoted === false
			? el('p', {}, line(sign, keys))
			: el('div', { class: 'signature' }, el('pre', {}, line(sign, keys))),
		card.remedy === undefined
			? undefined
			: el(
					'p',
					{ class: 'remedy', dir: 'auto' },
					el('b', {}, 'What worked there'),
					` ${card.remedy}`,
				),
	);
}

/** A lesson with its question. */
export const lessonHit = ({ card, lesson }: LessonHit, { base, keys }: Surroundings): HTMLElement =>
	el(
		'li',
		{},
		overline(card),
		title(`${base}${card.path}#lesson-${lesson.id}`, highlight(lesson.name, keys)),
		el('p', { dir: 'auto' }, ...marked(highlight(lesson.text, keys))),
	);

/** A term with how often it is met; a change that one plans leads to its questions. */
export function termHit(term: TermEntry, { base, keys }: Surroundings): HTMLElement {
	const { kind, label, count, path, brief } = term;
	return el(
		'li',
		{},
		title(base + path, highlight(label, keys)),
		el('p', {}, `${kind}${alias(term, keys)}. ${counted(count, 'incident')}.`),
		brief === undefined
			? undefined
			: el('p', {}, el('a', { href: base + brief }, 'The questions to ask before it')),
	);
}

const overline = ({ organization, occurred, collection, applies }: Card, kind?: string) =>
	el(
		'p',
		{ class: 'overline' },
		el('b', {}, organization),
		...[
			occurred,
			collection,
			kind,
			applies && applies !== 'unknown' ? SHORT_VERDICT[applies] : undefined,
		]
			.filter(Boolean)
			.map((part) => ` · ${part}`),
	);

const title = (href: string, pieces: Piece[]) =>
	el('h3', { dir: 'auto' }, el('a', { href }, ...marked(pieces)));

/** `Component: Control plane, also k8s`. */
const reason = ({ term, name }: Named) =>
	`${term.kind}: ${term.label}${name === term.label ? '' : `, also ${name}`}`;

/** The other name by which a term was found, in words. */
function alias({ label, aliases }: TermEntry, keys: ReadonlySet<string>): string {
	const isFound = (name: string) => highlight(name, keys).some(({ found }) => found);
	const other = isFound(label) ? undefined : aliases.find(isFound);
	return other ? `, also ${other}` : '';
}
