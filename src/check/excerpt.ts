import { visible, width } from './visible.ts';

const WIDTH = 96;
const BEFORE = 60;

/** A line of a file as a report shows it: the line, and a mark under a column; nothing where there is no such line. */
export function excerpt(
	lines: string[],
	{ line, column }: { line: number; column: number },
): { gutter: string; text: string; caret: string } | undefined {
	const whole = lines[line - 1];
	if (whole === undefined || whole.trim() === '' || whole.trim() === '---') return undefined;
	const at = Math.min(column - 1, whole.length);
	const from = whole.length > WIDTH ? boundary(whole, Math.max(0, at - BEFORE)) : 0;
	const to = boundary(whole, Math.min(whole.length, from + WIDTH));
	const start = from > 0 ? '…' : '';
	const before = start + visible(whole.slice(from, at));
	return {
		gutter: String(line),
		text: before + visible(whole.slice(at, to)) + (to < whole.length ? '…' : ''),
		caret: `${' '.repeat(width(before))}^`,
	};
}

/** Keeps a character of two halves whole. */
const boundary = (text: string, at: number) =>
	/[\uDC00-\uDFFF]/.test(text[at] ?? '') && at > 0 ? at - 1 : at;
