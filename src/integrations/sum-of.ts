import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** What tells a file from all others: its size in bytes, and its SHA-256 in hexadecimal. */
export interface Sum {
	bytes: number;
	sha256: string;
}

const known = new Map<string, Sum & { written: number }>();

/** The sum of a file; one that several lists name is read once. */
export function sumOf(file: string): Sum {
	const { size, mtimeMs } = statSync(file);
	const before = known.get(file);
	if (before?.bytes === size && before.written === mtimeMs) return before;
	const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
	const sum = { bytes: size, sha256, written: mtimeMs };
	known.set(file, sum);
	return sum;
}

/** Notes the sum of a file that is known from elsewhere, and when the file was written, in ms. */
export function knowSum(file: string, sum: Sum, written: number): void {
	known.set(file, { ...sum, written });
}
