import type { Code } from './codes.ts';

/** A problem found in a value, before anybody knows on which line the value stands. */
export interface Finding {
	code: Code;
	/** The keys and indexes that lead from the top of the front matter to the value. */
	path: (string | number)[];
	/** What is wrong, in one sentence that shows the value. */
	message: string;
	/** What was expected. */
	expected: string;
	/** The one thing to do. */
	fix: string;
}

/** A problem with its place in a file; lines and columns count from 1. */
export interface Problem extends Omit<Finding, 'path'> {
	file: string;
	line: number;
	column: number;
	/** The field's path, as in `timeline.3.at`, where the problem concerns a field. */
	field?: string;
}
