import { isDeepStrictEqual } from 'node:util';
import { isProvablyBefore } from '../model/place.ts';
import { placeTimeline, type PlacedEntry } from '../model/timeline.ts';
import { readFrontMatter } from '../record/frontmatter.ts';
import type { RecordData } from '../schema/record.ts';
import { schema } from './review.ts';

/** A record's text with the steps of its timeline in order, and the lines of those that moved. */
export interface Ordered {
	text: string;
	lines: number[];
}

/**
 * Moves the steps of a timeline that provably come before others, as whole blocks with the comments
 * above them. Undefined where nothing is out of order, or where it cannot be done without a doubt.
 */
export function orderTimeline(text: string): Ordered | undefined {
	const front = readFrontMatter(text);
	const read = schema.safeParse(front.data);
	if (!read.success) return undefined;
	const data = read.data as RecordData;
	const { entries, findings } = placeTimeline(data);
	// Times that contradict each other may be wrong themselves.
	if (findings.some(({ code }) => code !== 'TIME-008')) return undefined;
	const order = inOrder(entries).map(({ index }) => index);
	if (order.every((index, at) => index === at)) return undefined;
	const blocks = blocksOf(
		text,
		entries.map((_, at) => front.span(['timeline', at])),
	);
	if (!blocks) return undefined;
	const [from, to] = [blocks[0]!.from, blocks.at(-1)!.to];
	const moved = order.map((index) => text.slice(blocks[index]!.from, blocks[index]!.to)).join('');
	const after = text.slice(0, from) + moved + text.slice(to);
	if (!isSame(after, data, order)) return undefined;
	return { text: after, lines: movedLines(after, order) };
}

/** Each step before the first that it provably precedes; the others stay in their order. */
function inOrder(entries: PlacedEntry[]): PlacedEntry[] {
	const sorted: PlacedEntry[] = [];
	for (const entry of entries) {
		const at = sorted.findIndex((other) => isProvablyBefore(entry, other));
		sorted.splice(at < 0 ? sorted.length : at, 0, entry);
	}
	return sorted;
}

interface Block {
	from: number;
	to: number;
}

/** The lines of each item of a list, from the comments above its hyphen; undefined where an item shares a line. */
function blocksOf(text: string, spans: [from: number, to: number][]): Block[] | undefined {
	const starts: number[] = [];
	for (const [from] of spans) {
		const start = text.lastIndexOf('\n', from - 1) + 1;
		if (!/^[ \t]*-[ \t]+$/.test(text.slice(start, from))) return undefined;
		starts.push(withComments(text, start));
	}
	const last = text.slice(0, spans.at(-1)![1]).trimEnd().length;
	const end = text.indexOf('\n', last) + 1;
	return starts.map((from, at) => ({ from, to: starts[at + 1] ?? end }));
}

function withComments(text: string, start: number): number {
	const above = text.lastIndexOf('\n', start - 2) + 1;
	return /^[ \t]*#/.test(text.slice(above, start)) ? withComments(text, above) : start;
}

/** Nothing but the order may have changed, and the order must be right now. */
function isSame(text: string, before: RecordData, order: number[]): boolean {
	const read = schema.safeParse(readFrontMatter(text).data);
	if (!read.success) return false;
	const after = read.data as RecordData;
	const timeline = order.map((index) => before.timeline![index]);
	const isOrdered = inOrder(placeTimeline(after).entries).every(({ index }, at) => index === at);
	return isOrdered && isDeepStrictEqual(after, { ...before, timeline });
}

function movedLines(text: string, order: number[]): number[] {
	const { locate } = readFrontMatter(text);
	const moved = order.flatMap((index, at) =>
		order.slice(at).some((one) => one < index) ? [at] : [],
	);
	return moved.map((at) => locate(['timeline', at]).line);
}
