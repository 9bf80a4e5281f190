import { readFrontMatter } from '../record/frontmatter.ts';

/** Lines to add at a field of a record's text. */
export interface Edit {
	path: (string | number)[];
	/** The lines, for the indentation of the field. */
	lines: (indent: string) => string[];
	/** Above the field unless said otherwise; `instead` takes the place of the comment above it. */
	where?: 'above' | 'below' | 'instead';
}

/** The text of a record with lines added at its fields; what is added at one place keeps its order. */
export function withEdits(text: string, edits: Edit[]): string {
	const { locate } = readFrontMatter(text);
	const lines = text.split('\n');
	const above = new Map<number, string[]>();
	const below = new Map<number, string[]>();
	const gone = new Set<number>();
	for (const { path, lines: added, where = 'above' } of edits) {
		const at = locate(path).line - 1;
		const [indent = ''] = /^ */.exec(lines[at] ?? '') ?? [];
		const side = where === 'below' ? below : above;
		side.set(at, [...(side.get(at) ?? []), ...added(indent)]);
		if (where === 'instead' && /^\s*#/.test(lines[at - 1] ?? '')) gone.add(at - 1);
	}
	return lines
		.flatMap((line, at) => [
			...(above.get(at) ?? []),
			...(gone.has(at) ? [] : [line]),
			...(below.get(at) ?? []),
		])
		.join('\n');
}
