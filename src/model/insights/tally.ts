/** How often each value stands in the lists; a function, so that what never stands there is 0. */
export function tally(lists: Iterable<Iterable<string>>): (value: string) => number {
	const counts = new Map<string, number>();
	for (const list of lists) {
		for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return (value) => counts.get(value) ?? 0;
}

/** Orders by a count, the highest first, then by id. */
export const byCount =
	<T extends { id: string }>(count: (item: T) => number) =>
	(a: T, b: T): number =>
		count(b) - count(a) || (a.id < b.id ? -1 : 1);
