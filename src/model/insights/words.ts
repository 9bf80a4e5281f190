/** A number with its noun: `1 incident`, `3 incidents`. */
export const counted = (count: number, noun = 'incident'): string =>
	`${count} ${noun}${count === 1 ? '' : 's'}`;

/** Names as a list: `A`, `A and B`, `A, B and C`. */
export function listed(names: string[]): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** A label within a sentence: `“DNS change”`. */
export const quoted = (label: string): string => `“${label}”`;

/** The rows with the highest count, in their order; none where nothing was counted. */
export function leaders<T>(rows: readonly T[], count: (row: T) => number): T[] {
	const most = Math.max(0, ...rows.map(count));
	return most > 0 ? rows.filter((row) => count(row) === most) : [];
}

/** How many may share the first place before none of them stands out. */
const TIE = 3;

/** The leaders by name, `“A”` or `“A” and “B”`, with their count; undefined where none stands out. */
export function frontOf<T>(
	rows: readonly T[],
	count: (row: T) => number,
	name: (row: T) => string,
): { names: string; count: number; each: string } | undefined {
	const front = leaders(rows, count);
	const [first] = front;
	if (!first || front.length > TIE) return undefined;
	return {
		names: listed(front.map((row) => quoted(name(row)))),
		count: count(first),
		each: front.length > 1 ? ' each' : '',
	};
}
