/** Values that come by name at any time, and are taken in the order of the names. */
export interface InOrder<Value> {
	/** Takes what can be taken already; the names may still change. */
	begin: (names: readonly string[], find: Find<Value>) => void;
	/** Says what the names are; what `find` does not know will be given. Taken in another order, all is taken anew. */
	settle: (names: readonly string[], find: Find<Value>) => void;
	/** Gives a value, also one to put in the place of another; resolves once there is room for the next. */
	give: (name: string, value: Value) => Promise<void>;
	/** Resolves once all that can be taken is. */
	taken: () => Promise<void>;
}

type Find<Value> = (name: string) => Value | undefined;

interface Options<Value> {
	/** Called again with a name, it takes a value in the place of the one before. */
	take: (name: string, value: Value) => Promise<void>;
	/** Forgets all that was taken. */
	forget: () => Promise<void>;
	/** Called once all are taken. */
	end: () => Promise<void>;
}

/** How many values may wait for their turn. */
const MOST = 200;

/** Takes values one after another in the order of their names. */
export function inOrder<Value>({ take, forget, end }: Options<Value>): InOrder<Value> {
	let names: readonly string[] = [];
	let find: Find<Value> = () => undefined;
	let next = 0;
	const early = new Map<string, Value>();
	const passed = new Set<string>();
	/** How many wait to be put in the place of others. */
	let late = 0;
	/** What will be given; undefined until the names are settled. */
	let awaited: Set<string> | undefined;
	/** How often all was taken anew. */
	let round = 0;
	let isAtEnd = false;
	let queue = Promise.resolve();

	async function takeDue(): Promise<void> {
		const now = round;
		for (let due = names[next]; due !== undefined; due = names[next]) {
			const value = early.get(due) ?? find(due);
			if (value === undefined) return;
			next++;
			early.delete(due);
			passed.add(due);
			awaited?.delete(due);
			await take(due, value);
			if (now !== round) return;
		}
		if (awaited?.size !== 0 || isAtEnd) return;
		isAtEnd = true;
		await end();
	}

	function go(first: () => Promise<void> = async () => undefined): Promise<void> {
		queue = queue.then(first).then(takeDue);
		// Whoever waits hears of it.
		queue.catch(() => undefined);
		return queue;
	}

	return {
		begin(some, known) {
			[names, find] = [some, known];
			void go();
		},
		settle(all, known) {
			const isAnew = names.slice(0, next).some((name, at) => name !== all[at]);
			if (isAnew) {
				next = 0;
				round++;
				passed.clear();
			}
			[names, find] = [all, known];
			awaited = new Set(all.filter((name) => known(name) === undefined));
			void go(isAnew ? forget : undefined);
		},
		async give(name, value) {
			let all: Promise<void>;
			if (passed.has(name)) {
				late++;
				all = go(async () => {
					late--;
					awaited?.delete(name);
					await take(name, value);
				});
			} else {
				early.set(name, value);
				all = go();
			}
			if (early.size + late > MOST) await all;
		},
		taken: () => go(),
	};
}
