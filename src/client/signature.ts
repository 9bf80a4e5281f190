import { withoutNoise } from '../model/noise.ts';
import type { Card, Sign, Taught } from '../model/search-card.ts';
import { keysOf } from '../model/words.ts';
import type { Match } from './lookup.ts';

/** A sign that matches what was typed or pasted, with the record it belongs to. */
export interface SignHit {
	card: Card;
	sign: Sign;
	strength: number;
}

/** A lesson that holds most of what was typed. */
export interface LessonHit {
	card: Card;
	lesson: Taught;
}

/** How much of a sign a paste must hold, or how much of a query a sign. */
const CONTAINED = 0.55;
const COVERED = 0.6;

/** The signs of a record that match: those of which a paste holds most, and those that hold most of a query. */
export function signsOf(card: Card, matches: Match[]): SignHit[] {
	const total = totalOf(matches);
	return card.signs.flatMap((sign) => {
		const held = heldBy(keysOf(withoutNoise(sign.text)), matches);
		const share = Math.max(held / (sign.mass || 1), held / (total || 1));
		const isMatch = held / (sign.mass || Infinity) >= CONTAINED || held / total >= COVERED;
		return isMatch ? [{ card, sign, strength: held * Math.min(1, share) }] : [];
	});
}

/** The lessons of a record that hold most of what was typed. */
export function lessonsOf(card: Card, matches: Match[]): LessonHit[] {
	const total = totalOf(matches);
	return card.lessons.flatMap((lesson) =>
		heldBy(keysOf(`${lesson.name} ${lesson.text}`), matches) / (total || Infinity) >= COVERED
			? [{ card, lesson }]
			: [],
	);
}

const totalOf = (matches: Match[]): number => matches.reduce((sum, { weight }) => sum + weight, 0);

function heldBy(keys: string[], matches: Match[]): number {
	const own = new Set(keys);
	return matches.reduce(
		(sum, { weight, keys: found }) => (found.some((key) => own.has(key)) ? sum + weight : sum),
		0,
	);
}
