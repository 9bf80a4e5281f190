/** Takes values by name as they come, and hands them on in the order of the names; resolves once what could be handed on is taken. */
export function inOrder<Value>(
	names: readonly string[],
	take: (name: string, value: Value) => Promise<void>,
): (name: string, value: Value) => Promise<void> {
	const early = new Map<string, Value>();
	let next = 0;
	return async (name, value) => {
		early.set(name, value);
		const taken: Promise<void>[] = [];
		for (let due = names[next]; due !== undefined && early.has(due); due = names[++next]) {
			taken.push(take(due, early.get(due)!));
			early.delete(due);
		}
		await Promise.all(taken);
	};
}
