import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Node, Pair, YAMLError } from 'yaml';
import type { Spot } from './spot.ts';

/** What a piece of YAML says, where each value stands, and what is wrong with it. */
export interface ReadYaml {
	/** Plain values, or undefined where the YAML could not be trusted. */
	data: unknown;
	/** The place of a value, or of the nearest thing above it that exists. */
	locate: (path: (string | number)[]) => { line: number; column: number };
	/** Where a value starts and ends in the source, in characters; empty where there is none. */
	span: (path: (string | number)[]) => [from: number, to: number];
	spots: Spot[];
}

/** Reads YAML 1.2 core: unique keys, no anchors, aliases, tags or merge keys; dates stay strings. */
export function readYaml(source: string, firstLine = 1): ReadYaml {
	const counter = new LineCounter();
	const document = parseDocument(source, {
		version: '1.2',
		schema: 'core',
		merge: false,
		uniqueKeys: true,
		prettyErrors: false,
		stringKeys: true,
		lineCounter: counter,
		logLevel: 'error',
	});
	const at = (offset: number) => {
		const { line, col } = counter.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const spots: Spot[] = [...document.errors, ...document.warnings].map((error) => ({
		...explain(error),
		...at(error.pos[0]),
	}));
	visit(document, {
		Node(_, node) {
			const what = forbidden(node);
			if (!what || !isNode(node)) return;
			const place = at(node.range?.[0] ?? 0);
			const told = spots.some(({ code, line }) => code === 'YAML-003' && line === place.line);
			// An unknown tag is also an error of the document, which knows its place better.
			if (what !== 'tag' || !told) spots.push({ ...refuse(what), ...place });
		},
		Pair(_, pair) {
			if (isScalar(pair.key) && pair.key.value === '<<') {
				spots.push({ ...refuse('merge key'), ...at(pair.key.range?.[0] ?? 0) });
			}
		},
	});
	return {
		data: spots.length > 0 ? undefined : document.toJS(),
		locate: (path) => at(offsetOf(document.contents, path)),
		span: (path) => {
			const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
			const [from = 0, to = 0] = (isNode(node) && node.range) || [];
			return [from, to];
		},
		spots,
	};
}

function forbidden(node: unknown): string | undefined {
	if (isAlias(node)) return 'alias';
	if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
	if (node.anchor) return 'anchor';
	return node.tag ? 'tag' : undefined;
}

const refuse = (what: string) => ({
	code: 'YAML-003' as const,
	message: `A YAML ${what} stands here.`,
	expected: 'plain values, each written out where it belongs',
	fix: `Write the value out instead of using the ${what}; put text with a leading &, * or ! in quotes.`,
});

function explain(error: YAMLError) {
	if (error.code === 'DUPLICATE_KEY') {
		return {
			code: 'YAML-004' as const,
			message: 'This key stands twice.',
			expected: 'each key once',
			fix: 'Delete one of the two, or merge their values.',
		};
	}
	if (error.code === 'TAG_RESOLVE_FAILED') return refuse('tag');
	return {
		code: 'YAML-002' as const,
		message: `The front matter cannot be read here: ${error.message.split('\n')[0]}`,
		expected: 'YAML 1.2',
		fix: 'Look at the indentation, the quotes and the colons on this line and the one above.',
	};
}

function offsetOf(root: unknown, path: (string | number)[]): number {
	let node = root;
	let offset = startOf(root);
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => String((item as Pair<Node>).key) === String(key));
			if (!pair) return offset;
			offset = startOf(pair.key) || offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			if (node === undefined) return offset;
			offset = startOf(node) || offset;
		} else return offset;
	}
	return offset;
}

const startOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
