import type { Problem } from '../schema/problem.ts';
import { Stopped } from './readers.ts';

/** The problem of a file that stopped the process that read it; other errors are thrown on. */
export function stopped(file: string, error: unknown): Problem {
	if (!(error instanceof Stopped)) throw error;
	return {
		code: 'FILE-004',
		file,
		line: 1,
		column: 1,
		message: `Reading this file ${error.message}, so nothing in it could be checked.`,
		expected: 'a file that is read in a moment',
		fix: 'Take out what is repeated or nested many times. To find it, take out half of the file, check again, and go on with the half that does it.',
	};
}
