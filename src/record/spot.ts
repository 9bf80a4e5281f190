import type { Finding, Problem } from '../schema/problem.ts';

/** A problem with its line and column, before the file's name is known. */
export type Spot = Omit<Problem, 'file'>;

/** The line and column, from 1, of an offset in a text. */
export function place(text: string, offset: number): { line: number; column: number } {
	let [line, start] = [1, 0];
	for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
		line++;
		start = end + 1;
	}
	return { line, column: offset - start + 1 };
}

/** Gives findings their places by way of a function that knows where a field stands. */
export function locateAll(
	findings: Finding[],
	locate: (path: Finding['path']) => { line: number; column: number },
): Spot[] {
	return findings.map(({ path, ...rest }) => ({
		...rest,
		...locate(path),
		...(path.length > 0 && { field: path.join('.') }),
	}));
}
