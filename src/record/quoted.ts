import type { Divided } from './frontmatter.ts';

/** A stretch of a text, in characters: from its first up to, not including, its last. */
export type Range = readonly [from: number, to: number];

const PROSE = [
	/^(?: {0,3}>).*(?:\n(?! *\n).*)*/gm, // block quotations, with the lines that lazily follow
	/^ {0,3}(`{3,40}(?!`)|~{3,40}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1|(?![\s\S]))/gm,
	/(?<!`)(`{1,40})(?!`)(?:(?!\n *\n)[\s\S]){1,400}?(?<!`)\1(?!`)/g,
	/<Quote\b[^>]*>[\s\S]*?(?:<\/Quote>|(?![\s\S]))/g,
	/[“„«](?:(?!\n *\n)[^”“»]){1,600}[”“»]/g,
	/(?<![\w=])"(?:(?!\n *\n)[^"]){1,600}"(?!\w)/g,
];

const FIELDS = [
	/[“„«](?:(?!\n *\n)[^”“»]){1,600}[”“»]/g,
	// A quotation mark that opens the value belongs to YAML.
	/(?<=[^\s:-][ \t]+|\()"[^"\n]{1,600}"/g,
	/\\"[^"\n]{1,600}\\"/g,
	/(?<=^|[ \t])#.*/gm,
];

/** What in a file stands in quotation marks, in quotations, in code or in comments. */
export function quotations(text: string, bodyStart: number): Range[] {
	const found = (part: string, patterns: RegExp[], shift: number) =>
		patterns.flatMap((pattern) =>
			[...part.matchAll(pattern)].map(({ 0: match, index }): Range => {
				const from = index + shift;
				return [from, from + match.length];
			}),
		);
	return [
		...found(text.slice(0, bodyStart), FIELDS, 0),
		...found(text.slice(bodyStart), PROSE, bodyStart),
	];
}

type Path = (string | number)[];

const OTHERS = new Set(['said', 'reported', 'says']);

/** The fields that hold the words of others: sayings, severities as reported, printed symptoms, sources. */
export function othersFields({ data, span }: Pick<Divided, 'data' | 'span'>): Range[] {
	const paths: Path[] = [];
	const walk = (value: unknown, path: Path) => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			const here = [...path, Array.isArray(value) ? Number(key) : key];
			if (OTHERS.has(key) || isPrinted(value, key, path)) paths.push(here);
			else walk(inner, here);
		}
	};
	walk(data, []);
	return [...paths, ...sourcesFields(data)].map(span);
}

/** The fields that name a source: all of it but our note. */
export function sourcesFields(data: unknown): Path[] {
	const sources = (data as { sources?: unknown } | undefined)?.sources;
	if (!Array.isArray(sources)) return [];
	return sources.flatMap((source: unknown, index) =>
		Object.keys(typeof source === 'object' && source !== null ? source : {})
			.filter((key) => key !== 'note')
			.map((key) => ['sources', index, key]),
	);
}

function isPrinted(item: object, key: string, path: Path): boolean {
	return path[0] === 'symptoms' && key === 'text' && !('quoted' in item && item.quoted === false);
}

/** The same text with stretches struck out, so that places stay and no pattern reaches across. */
export function without(text: string, ranges: Range[]): string {
	const parts: string[] = [];
	let end = 0;
	for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
		if (to <= end) continue;
		const start = Math.max(from, end);
		parts.push(text.slice(end, start), text.slice(start, to).replace(/[^\n]/g, '■'));
		end = to;
	}
	return parts.join('') + text.slice(end);
}
