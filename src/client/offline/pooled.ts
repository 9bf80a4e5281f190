/** Runs something for each item, at most so many at a time, in their order; stops at the first error. */
export async function pooled<Item>(
	items: Iterable<Item>,
	most: number,
	run: (item: Item) => Promise<unknown>,
): Promise<void> {
	const left = items[Symbol.iterator]();
	let isStopped = false;
	const work = async () => {
		for (let next = left.next(); !next.done && !isStopped; next = left.next()) {
			try {
				await run(next.value);
			} catch (error) {
				isStopped = true;
				throw error;
			}
		}
	};
	await Promise.all(Array.from({ length: most }, work));
}
