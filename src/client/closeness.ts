import type { Card } from '../model/search-card.ts';
import { keysOf } from '../model/words.ts';
import type { Match } from './lookup.ts';

/** How near to each other two words must stand to be one phrase. */
const PHRASE = 3;

/** How much a phrase in each place counts. */
const PLACES = { title: 1, summary: 0.6, lessons: 0.5 };

/** How much the words that stand next to each other in a query do so in a record's card: the sum of what they tell. */
export function closeness({ title, summary, lessons }: Card, matches: Match[]): number {
	const texts = [
		{ keys: keysOf(title), share: PLACES.title },
		{ keys: keysOf(summary), share: PLACES.summary },
		...lessons.map(({ name, text }) => ({
			keys: keysOf(`${name} ${text}`),
			share: PLACES.lessons,
		})),
	];
	let sum = 0;
	for (let at = 1; at < matches.length; at++) {
		const [one, two] = [matches[at - 1]!, matches[at]!];
		const shares = texts.map(({ keys, share }) => (areNear(keys, one.keys, two.keys) ? share : 0));
		sum += (Math.max(0, ...shares) * (one.weight + two.weight)) / 2;
	}
	return sum;
}

function areNear(keys: string[], one: string[], two: string[]): boolean {
	return keys.some(
		(key, at) =>
			one.includes(key) &&
			keys.slice(Math.max(0, at - PHRASE), at + PHRASE + 1).some((near) => two.includes(near)),
	);
}
