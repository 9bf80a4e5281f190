/** One figure of the bench. */
export interface Measured {
	what: string;
	/** Of how many records. */
	records: number;
	value: number;
	/** `s`, `ms`, `kB`, or empty for a count. */
	unit: string;
	/** What it may be at most, in the same unit, where that was promised. */
	budget?: number;
}
