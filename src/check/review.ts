import { checkRecord } from '../model/check-record.ts';
import { readRecord, type Reading, type RecordFile } from '../record/read.ts';
import { judgeable } from '../record/salvage.ts';
import { locateAll } from '../record/spot.ts';
import { isAsked, options, plain } from '../schema/options.ts';
import { recordSchema } from '../schema/record.ts';
import { isOwn } from './files.ts';

/** The schema of this copy's records. */
export const schema = recordSchema(options);

const plainSchema = recordSchema(plain);

/** The schema of a file's record: that of a collection beside one's own knows nothing of this copy. */
export const schemaOf = (file: string) => (isOwn(file) ? schema : plainSchema);

/** What a review needs to know: the path the site is served under, and the time in epoch ms. */
export interface ReviewContext {
	base: string;
	now: number;
	/** False where only the problems are wanted; the prose stays undefined. */
	drawn?: boolean | undefined;
}

/** Reads one record and judges all that it shows by itself. Never throws, executes nothing. */
export function reviewRecord(file: RecordFile, context: ReviewContext): Reading {
	const { base, now, drawn } = context;
	const { required } = isOwn(file.file) ? options : plain;
	const reading = readRecord(file, schemaOf(file.file), { base, drawn }, required);
	const data = reading.data ?? reading.salvage?.data;
	if (!data) return { ...reading, problems: reading.problems.filter(isAsked) };
	const findings = checkRecord(data, { now, cited: reading.cited }).filter(judgeable(reading));
	const found = locateAll(findings, reading.locate).map((spot) => ({ file: file.file, ...spot }));
	return { ...reading, problems: [...reading.problems, ...found].filter(isAsked) };
}
