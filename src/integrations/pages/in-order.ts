/** Values that come by name at any time, and are taken in the order of the names. */
export interface InOrder<Value> {
	/** Gives a value; resolves once there is room for the next. */
	give: (name: string, value: Value) => Promise<void>;
	/** Takes all that can be taken; resolves once that is done. */
	take: () => Promise<void>;
}

interface Options<Value> {
	names: readonly string[];
	/** What need not be given, asked when its turn comes. */
	find: (name: string) => Value | undefined;
	take: (name: string, value: Value) => Promise<void>;
	/** Called once all are taken. */
	end: () => Promise<void>;
}

/** How many values may wait for their turn. */
const MOST = 200;

/** Takes values one after another in the order of their names. */
export function inOrder<Value>({ names, find, take, end }: Options<Value>): InOrder<Value> {
	const early = new Map<string, Value>();
	let next = 0;
	let isAtEnd = false;
	let taken = Promise.resolve();

	async function takeDue(): Promise<void> {
		for (let due = names[next]; due !== undefined; due = names[++next]) {
			const value = early.get(due) ?? find(due);
			if (value === undefined) return;
			early.delete(due);
			await take(due, value);
		}
		if (isAtEnd) return;
		isAtEnd = true;
		await end();
	}

	function go(): Promise<void> {
		taken = taken.then(takeDue);
		// Whoever waits hears of it.
		taken.catch(() => undefined);
		return taken;
	}

	return {
		async give(name, value) {
			early.set(name, value);
			const all = go();
			if (early.size > MOST) await all;
		},
		take: go,
	};
}
