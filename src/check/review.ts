import { options } from '../config.ts';
import { checkRecord } from '../model/check-record.ts';
import { readRecord, type Reading, type RecordFile } from '../record/read.ts';
import { locateAll } from '../record/spot.ts';
import type { Code } from '../schema/codes.ts';
import type { Finding } from '../schema/problem.ts';
import { recordSchema } from '../schema/record.ts';

const schema = recordSchema(options);

/** What a review needs to know: the path the site is served under, and the time in epoch ms. */
export interface ReviewContext {
	base: string;
	now: number;
}

/** Reads one record and judges all that it shows by itself. Never throws, executes nothing. */
export function reviewRecord(file: RecordFile, { base, now }: ReviewContext): Reading {
	const reading = readRecord(file, schema, { base });
	const data = reading.data ?? reading.salvage?.data;
	if (!data) return reading;
	const findings = checkRecord(data, { now, cited: reading.cited }).filter(judgeable(reading));
	const found = locateAll(findings, reading.locate).map((spot) => ({ file: file.file, ...spot }));
	return { ...reading, problems: [...reading.problems, ...found] };
}

const ABOUT_SOURCES = new Set<Code>(['REF-002', 'REF-007', 'REF-009']);

/** Leaves out what is said of fields that could not be read: the schema has already said it. */
export function judgeable({ salvage }: Reading): (finding: Finding) => boolean {
	return ({ code, path }) => {
		if (!salvage) return true;
		if (salvage.dropped.has('sources') && ABOUT_SOURCES.has(code)) return false;
		return !salvage.dropped.has(String(path[0]));
	};
}
