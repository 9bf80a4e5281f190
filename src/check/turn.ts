/** Lets several ask at about the same time for what one of them makes. */
export interface Turn<T> {
	/** Makes it anew and hands it to all who wait. */
	make: (how: () => Promise<T>) => Promise<T>;
	/** Waits for what is made in this turn; makes it where nobody does. */
	join: (how: () => Promise<T>) => Promise<T>;
	/** Begins the next turn: what was made before is out of date. Once for all who say so at the same moment. */
	renew: () => void;
}

/** How long to wait for the one who makes it, and how long what was made is handed on, in ms. */
const PATIENCE = 2_000;
const FRESH = 1_000;

/** Begins a first turn. */
export function createTurn<T>({ patience = PATIENCE, fresh = FRESH } = {}): Turn<T> {
	let current = begin<T>();
	let isNew = true;
	const renew = () => {
		if (isNew) return;
		current = begin();
		isNew = true;
	};
	return {
		make(how) {
			const made = how();
			current.resolve(made);
			setImmediate(() => (isNew = false));
			const over = () => setTimeout(renew, fresh).unref();
			made.then(over, over);
			return made;
		},
		async join(how) {
			const { promise } = current;
			let timer: NodeJS.Timeout | undefined;
			const late = new Promise<T>((resolve) => {
				timer = setTimeout(() => resolve(how()), patience);
			});
			const noLonger = () => clearTimeout(timer);
			current.begun.then(noLonger);
			return Promise.race([promise, late]).finally(noLonger);
		},
		renew,
	};
}

function begin<T>() {
	const made = Promise.withResolvers<T>();
	const started = Promise.withResolvers<true>();
	// Whoever waits hears of a failure; where nobody does, the maker has.
	made.promise.catch(() => undefined);
	return {
		promise: made.promise,
		begun: started.promise,
		resolve(value: Promise<T>) {
			made.resolve(value);
			started.resolve(true);
		},
	};
}
