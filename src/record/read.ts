import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';
import type { Prose } from '../schema/prose.ts';
import type { RecordData } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import { decode } from './bytes.ts';
import { readFrontMatter } from './frontmatter.ts';
import { idOf, nameSpots } from './name.ts';
import { findPeople } from './people.ts';
import { unshown, type Picture } from './picture.ts';
import { readProse, type TermReference } from './prose.ts';
import { findingsOf, presenceFindings, withoutEchoes } from './refusal.ts';
import type { Links } from './render.ts';
import { salvage, type Salvage } from './salvage.ts';
import { locateAll, type Spot } from './spot.ts';
import { findTodos } from './todo.ts';

/** What one record's file says; `data` and `prose` are undefined where they could not be trusted. */
export interface Reading {
	id: string;
	file: string;
	data: RecordData | undefined;
	/** What can still be judged where `data` is undefined. */
	salvage: Salvage | undefined;
	prose: Prose | undefined;
	/** The sources that the prose cites. */
	cited: string[];
	/** The terms that the prose refers to. */
	terms: TermReference[];
	problems: Problem[];
	/** The place of a field in the file. */
	locate: (path: (string | number)[]) => { line: number; column: number };
}

/** A record's file before it is read: its path from the project's root, and its bytes. */
export interface RecordFile {
	file: string;
	bytes: Uint8Array;
	/** The pictures in the folder beside it; none where left out. */
	pictures?: Picture[];
}

/** Reads one record: bytes, front matter, prose. Reports every problem, executes nothing, never throws. `asked` are the fields that have to be stated beside those that every record does, this copy's if left out. */
export function readRecord(
	{ file, bytes, pictures = [] }: RecordFile,
	schema: z.ZodType,
	links: Links,
	asked?: string[],
): Reading {
	const id = idOf(file);
	const { text, spots, unsafe } = decode(bytes);
	const nothing = {
		id,
		file,
		data: undefined,
		salvage: undefined,
		prose: undefined,
		cited: [],
		terms: [],
	};
	if (unsafe) {
		const problems = located(file, [...nameSpots(file), ...spots]);
		return { ...nothing, problems, locate: () => ({ line: 1, column: 1 }) };
	}
	const front = readFrontMatter(text);
	const fields = readFields(front.data, schema, asked);
	const beside = { folder: id, pictures };
	const body = readProse(front.body, front.bodyLine, sourcesIn(front.data), links, beside);
	// Where the front matter cannot be read, nobody knows which sources there are.
	const isJudgeable = ({ code }: Spot) => front.data !== undefined || code !== 'PROSE-007';
	const problems = located(file, [
		...nameSpots(file),
		...spots,
		...front.spots,
		...locateAll(fields.findings, front.locate),
		...body.spots.filter(isJudgeable),
		...findTodos(text, front),
		...findPeople(text, front),
	]);
	const idle = body.shown ? unshown(file, beside, body.shown) : [];
	const { prose, cited, terms } = body;
	const { data, salvage: rest } = fields;
	return {
		...nothing,
		data,
		salvage: rest,
		prose,
		cited,
		terms,
		problems: [...problems, ...idle],
		locate: front.locate,
	};
}

function readFields(data: unknown, schema: z.ZodType, asked: string[] | undefined) {
	if (data === undefined) return { data: undefined, salvage: undefined, findings: [] };
	const result = schema.safeParse(data);
	const presence =
		typeof data === 'object' && data !== null
			? presenceFindings(data as Record<string, unknown>, asked)
			: [];
	const refused = result.success ? [] : findingsOf(result.error, data, schema);
	const findings = withoutEchoes([...refused, ...presence]);
	const once = findings.filter(
		(one, index) => findings.findIndex((other) => other.message === one.message) === index,
	);
	if (result.success)
		return { data: result.data as RecordData, salvage: undefined, findings: once };
	return { data: undefined, salvage: salvage(data, result.error, schema), findings: once };
}

/** The sources as far as they can be made out, so that citations are judged and drawn even where other fields fail. */
function sourcesIn(data: unknown): Source[] {
	const list = (data as { sources?: unknown } | undefined)?.sources;
	if (!Array.isArray(list)) return [];
	return list
		.filter((one): one is Source => typeof one?.id === 'string' && /^[a-z0-9-]{1,80}$/.test(one.id))
		.map((one) => ({
			...one,
			title: textOf(one.title),
			publisher: textOf(one.publisher),
			url: textOf(one.url),
		}));
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const located = (file: string, spots: Spot[]): Problem[] =>
	spots.map((spot) => ({ file, ...spot })).sort((a, b) => a.line - b.line || a.column - b.column);
