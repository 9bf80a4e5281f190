import type { z } from 'zod';
import type { Code } from '../schema/codes.ts';
import type { Finding } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';

/** What can still be judged of a record that the schema refused. Never rendered, never published. */
export interface Salvage {
	data: RecordData;
	/** The fields that were left out or stand in for what could not be read. */
	dropped: ReadonlySet<string>;
}

const STAND_INS: Record<string, unknown> = {
	title: 'A record that cannot be read',
	summary: `${'This record cannot be read as it stands, and this text stands in for it. '.repeat(2)}`,
	organization: 'undisclosed',
	sources: [
		{
			id: 'unreadable',
			title: 'Unreadable',
			url: 'https://example.com/',
			publisher: 'Unreadable',
			kind: 'other',
			relation: 'aggregate',
			accessed: '2000-01-01',
			read: 'part',
		},
	],
	entry: { status: 'published', added: '2000-01-01', preparedBy: 'person' },
};

/** Leaves out the fields that the schema refused, so that the others are still judged in the same run. */
export function salvage(data: unknown, error: z.ZodError, schema: z.ZodType): Salvage | undefined {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const dropped = new Set(
		error.issues.flatMap((issue) => {
			const [field] = issue.path;
			return field === undefined ? ('keys' in issue ? issue.keys : []) : [String(field)];
		}),
	);
	const kept = Object.entries(data).filter(([field]) => !dropped.has(field));
	const stand = Object.entries(STAND_INS).filter(([field]) => dropped.has(field));
	const rest = Object.fromEntries([...kept, ...stand]);
	const result = schema.safeParse(rest);
	return result.success ? { data: result.data as RecordData, dropped } : undefined;
}

/** What the fields that were left out may answer: they may cite a source, or hold a number. */
const NEEDS_ALL = new Set<Code>(['REF-007', 'REF-009']);

/** Leaves out what is said of fields that could not be read: the schema has already said it. */
export function judgeable({ salvage }: { salvage: Salvage | undefined }) {
	return ({ code, path }: Finding): boolean => {
		if (!salvage) return true;
		if (NEEDS_ALL.has(code)) return false;
		if (salvage.dropped.has('sources') && code === 'REF-002') return false;
		return !salvage.dropped.has(String(path[0]));
	};
}
