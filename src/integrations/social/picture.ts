import type { Node } from '@takumi-rs/core';
import type { SocialCard } from '../../model/social.ts';
import { site } from '../../site.ts';
import { box, line } from './boxes.ts';
import { ribbonBox } from './ribbon.ts';

/** A card as boxes for the drawing engine; `write` keeps of a text what the fonts can write. */
export function picture(card: SocialCard, write: (text: string) => string): Node {
	const { shape } = card;
	const title = write(card.title);
	const facts = card.facts.map(write).filter(Boolean);
	return box('page', [
		box('masthead', [MARK, line('wordmark', site.name), line('kind', write(card.kind))]),
		box('matter', [
			...(facts.length > 0 ? [factsBox(facts)] : []),
			line(`title ${sizeOf(title)}`, title),
			...(card.text ? [line('text', write(card.text))] : []),
		]),
		...(shape ? [ribbonBox({ ...shape, words: write(shape.words) })] : []),
	]);
}

/** The first fact stands out: who, or how many. */
const factsBox = ([first = '', ...rest]: string[]) =>
	box('facts', [line('first', first), ...rest.map((fact) => line('fact', `· ${fact}`))]);

const sizeOf = (title: string) =>
	title.length <= 32 ? 'short' : title.length <= 64 ? 'medium' : 'long';

/** The site's mark: the left edge, the width and the height of each block in pixels. */
const BLOCKS: [phase: string, left: number, width: number, height: number][] = [
	['unnoticed', 0, 12, 28],
	['searching', 12, 18, 28],
	['repairing', 30, 10, 28],
	['recovering', 40, 12, 14],
];
const MARK = box(
	'mark',
	BLOCKS.map(([phase, left, width, height]) =>
		box(`shape ${phase}`, [], { left, width, height, bottom: 0 }),
	),
);
