/** After so many ms of work the browser gets its turn; what one item takes on a slow device comes on top. */
const STRETCH = 6;

let since = 0;

/** Lets the browser do what has become due, where the script has held it up for long. */
export async function breathe(): Promise<void> {
	if (performance.now() - since < STRETCH) return;
	await pause();
	since = performance.now();
}

const pause = (): Promise<void> =>
	globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Makes something of each item, and lets the browser breathe in between. */
export async function byAndBy<Item, Made>(
	items: Iterable<Item>,
	make: (item: Item) => Made | Promise<Made>,
): Promise<Made[]> {
	const made: Made[] = [];
	for (const item of items) {
		await breathe();
		made.push(await make(item));
	}
	return made;
}
