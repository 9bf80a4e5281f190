import { CHARACTERS, decode } from './bytes.ts';
import { stumblesIn, type Stumble } from './stumbles.ts';
import { wrapLongLines } from './wrap.ts';

/** A repair that was made: what was done, in words, and the lines it was done on. */
export interface Repair {
	what: string;
	/** Lines of the repaired text, from 1; none where the whole file is concerned. */
	lines: number[];
}

/** A file's text after its repair. */
export interface Fixed {
	text: string;
	repairs: Repair[];
}

/**
 * Repairs what can be repaired without asking: line ends, the byte order mark, characters that cannot
 * be seen, lines that are too long, and signs that the markup takes for something else. Nothing that
 * a reader would see is lost, and a second run finds nothing to do. Undefined where the bytes are no
 * UTF-8 text. `isProse` tells a record or pattern from a vocabulary.
 */
export function fix(bytes: Uint8Array, isProse: boolean): Fixed | undefined {
	let before: string;
	try {
		before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
	const steps = [
		unmark,
		endLines,
		unhide,
		...(isProse ? [wrap, (one: string) => escapeSigns(one)] : []),
	];
	return steps.reduce<Fixed>(
		({ text, repairs }, step) => {
			const next = step(text);
			return { text: next.text, repairs: [...repairs, ...next.repairs] };
		},
		{ text: before, repairs: [] },
	);
}

const unmark = (text: string): Fixed =>
	changed(text, text.replace(/^\uFEFF/, ''), 'Took the byte order mark off the start');

const endLines = (text: string): Fixed =>
	changed(text, text.replace(/\r\n?/g, '\n'), 'Ended every line with LF alone');

const changed = (before: string, text: string, what: string): Fixed => ({
	text,
	repairs: text === before ? [] : [{ what, lines: [] }],
});

/** Control characters are left to the writer: some stand for a letter that was read in a wrong encoding. */
function unhide(text: string): Fixed {
	const hidden = CHARACTERS.filter(([code]) => code === 'BYTES-005' || code === 'BYTES-006');
	const lines = new Set<number>();
	let rest = text;
	for (const [, pattern] of hidden) {
		for (const { index } of rest.matchAll(pattern)) lines.add(lineAt(rest, index));
		rest = rest.replace(pattern, '');
	}
	const what = 'Deleted characters that cannot be seen';
	return { text: rest, repairs: lines.size > 0 ? [{ what, lines: ascending(lines) }] : [] };
}

function wrap(text: string): Fixed {
	const start = bodyStart(text);
	const wrapped = wrapLongLines(text.slice(start));
	const before = lineAt(text, start) - 1;
	const lines = wrapped.lines.map((line) => line + before);
	const repairs = lines.length > 0 ? [{ what: 'Broke lines that were too long', lines }] : [];
	return { text: text.slice(0, start) + wrapped.text, repairs };
}

const REPAIRS: Partial<Record<Stumble['kind'], [write: (found: string) => string, what: string]>> =
	{
		break: [(found) => ` ${found.at(-1)}`, 'Joined lines inside a code span'],
		address: [linked, 'Wrote addresses in angle brackets as links'],
		comment: [escaped, 'Put \\ before the < of a comment, which readers will see now'],
		placeholder: [escaped, 'Put \\ before < where no element is meant'],
		sign: [escaped, 'Put \\ before < where no element is meant'],
		brace: [escaped, 'Put \\ before { and }'],
	};

/** Repaired signs can uncover others. */
function escapeSigns(text: string, rounds = 5): Fixed {
	const once = escapeOnce(text);
	if (once.repairs.length === 0 || rounds === 0) return once;
	const rest = escapeSigns(once.text, rounds - 1);
	const merged = [...once.repairs];
	for (const repair of rest.repairs) {
		const same = merged.find(({ what }) => what === repair.what);
		if (same) same.lines = ascending(new Set([...same.lines, ...repair.lines]));
		else merged.push(repair);
	}
	return { text: rest.text, repairs: merged };
}

function escapeOnce(text: string): Fixed {
	// What could stall a parser is not parsed here either.
	if (decode(new TextEncoder().encode(text)).unsafe) return { text, repairs: [] };
	const start = bodyStart(text);
	const body = text.slice(start);
	const lines = new Map<string, Set<number>>();
	let out = text.slice(0, start);
	let end = 0;
	for (const stumble of stumblesIn(body, { inside: true })) {
		const [write, what] = REPAIRS[stumble.kind] ?? [];
		if (!write || !what || /^<mailto:/i.test(stumble.found)) continue;
		out +=
			body.slice(end, stumble.index) + (stumble.behindAddress ? ' ' : '') + write(stumble.found);
		end = stumble.index + stumble.found.length;
		lines.set(what, (lines.get(what) ?? new Set()).add(lineAt(text, start + stumble.index)));
	}
	const repairs = [...lines].map(([what, on]) => ({ what, lines: ascending(on) }));
	return { text: out + body.slice(end), repairs };
}

/** Where the body begins: after the second line of three hyphens, at the end where there is none. */
export function bodyStart(text: string): number {
	const match = /^---[ \t]*\n[^]*?(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
	return match ? match[0].length : text.length;
}

function escaped(found: string): string {
	return `\\${found}`;
}

function linked(found: string): string {
	const address = found.slice(1, -1);
	const words = address.replace(/[\\`*_{}[\]<>~|&]/g, '\\$&');
	const target = address.replace(/[\\(){}|]/g, percent);
	return `[${words}](${target})`;
}

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

const ascending = (lines: Set<number>) => [...lines].sort((a, b) => a - b);
