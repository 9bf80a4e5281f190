/** Something with its evidence, the given keys null where it has none. */
export type Filled<T, K extends keyof T> = Omit<T, K | 'inferred'> & {
	[P in K]-?: NonNullable<T[P]> | null;
} & { inferred: boolean };

/** Writes out what a claim leaves out: absent texts as null, and that nothing was inferred. */
export function filled<T extends { inferred?: true | undefined }, K extends keyof T>(
	claim: T,
	optional: readonly K[],
): Filled<T, K> {
	const whole = Object.fromEntries(optional.map((key) => [key, claim[key] ?? null]));
	return { ...claim, ...whole, inferred: claim.inferred === true } as unknown as Filled<T, K>;
}
