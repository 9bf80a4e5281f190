import { checkAmong, lookup, type Lookup } from '../model/check-corpus.ts';
import { checkTerminology, referenceFault } from '../model/check-terms.ts';
import { indexOf, placeholder, type CorpusIndex } from '../model/corpus-index.ts';
import type { TermReference } from '../record/prose.ts';
import { idOf } from '../record/name.ts';
import type { Reading } from '../record/read.ts';
import type { Finding, Problem } from '../schema/problem.ts';
import type { ReadRecord } from '../schema/prose.ts';
import type { RecordData } from '../schema/record.ts';
import { catalog } from './catalog.ts';
import { digest, readerDigest } from './digest.ts';
import { folders, list, open } from './files.ts';
import { judgeable, reviewRecord, type ReviewContext } from './review.ts';
import { readTerminology, type Terminology } from './terminology.ts';

const NOTHING = { html: '', headings: [], text: '', markdown: '' };

/** A record that was read without an error, with what else all files together are checked for. */
export interface SurveyedRecord extends ReadRecord<RecordData> {
	/** Changes with the file, with the path of the site, and with the code that reads it. */
	digest: string;
	cited: string[];
	terms: TermReference[];
}

/** Everything in `content/`, read and checked. */
export interface Survey extends Terminology {
	records: SurveyedRecord[];
}

/** What a survey may take from an earlier one. */
export interface SurveyContext extends ReviewContext {
	/** The record as it was read before, where its digest is the same. */
	known?: (id: string, digest: string) => SurveyedRecord | undefined;
}

/** Reads and checks all content below a root; every problem of every file is in the result. */
export function survey(root: string, context: SurveyContext): Survey {
	const terminology = readTerminology(root, context);
	const listing = list(root, folders.postmortems);
	const problems = [...listing.problems, ...terminology.problems];
	const reader = readerDigest(root) + context.base;
	const records: SurveyedRecord[] = [];
	/** Refused by the schema, and yet judged beside the others as far as they can be. */
	const refused: SurveyedRecord[] = [];
	const unreadable: string[] = [];
	for (const name of listing.files) {
		const file = open(root, name);
		const key = digest(reader, file.bytes);
		const before = context.known?.(idOf(name), key);
		if (before) {
			records.push(before);
			continue;
		}
		const reading = reviewRecord(file, context);
		problems.push(...reading.problems);
		const record = surveyed(reading, key);
		if (record) (reading.data ? records : refused).push(record);
		else unreadable.push(name);
	}
	const judged = [...records, ...refused];
	const index = indexOf(judged, terminology.vocabularies);
	index.records.push(...unreadable.map((file) => placeholder(idOf(file), file)));
	const among = lookup(index);
	for (const record of judged) problems.push(...problemsAmong(root, record, among, context));
	return { ...terminology, records, problems: [...problems, ...ofTerms(terminology, index)] };
}

function surveyed(reading: Reading, digest: string): SurveyedRecord | undefined {
	const { id, file, cited, terms, prose = NOTHING } = reading;
	const data = reading.data ?? reading.salvage?.data;
	return data && { id, file, digest, data, prose, cited, terms };
}

/** What one record shows to be wrong beside all others, with the places in its file. */
export function problemsAmong(
	root: string,
	record: SurveyedRecord,
	among: Lookup,
	context: ReviewContext,
): Problem[] {
	const { file } = record;
	const prose = record.terms.flatMap(({ reference, line, column }) => {
		const fault = referenceFault(among, reference);
		return fault ? [{ ...fault, file, line, column }] : [];
	});
	const findings = checkAmong(record, among);
	if (findings.length === 0) return prose;
	const reading = reviewRecord(open(root, file), context);
	const { locate } = reading;
	const place = (path: Finding['path']) => ({ file, field: path.join('.'), ...locate(path) });
	const told = findings.filter(judgeable(reading));
	return [...prose, ...told.map(({ path, ...rest }) => ({ ...rest, ...place(path) }))];
}

function ofTerms({ locate }: Terminology, index: CorpusIndex): Problem[] {
	return checkTerminology(index).map(({ vocabulary, term, finding: { path, ...rest } }) => ({
		...rest,
		...locate(vocabulary, term, path),
	}));
}

/** Every problem of these records, each checked beside all others; much faster than a survey where few changed. */
export function checkRecords(root: string, files: string[], context: ReviewContext): Problem[] {
	const terminology = readTerminology(root, context);
	const among = catalog(root, terminology, context);
	return files.flatMap((file) => {
		const reading = reviewRecord(open(root, file), context);
		const record = surveyed(reading, '');
		return [...reading.problems, ...(record ? problemsAmong(root, record, among, context) : [])];
	});
}
