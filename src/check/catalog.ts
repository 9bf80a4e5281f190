import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookup, type Lookup } from '../model/check-corpus.ts';
import { indexOf, indexRecord, placeholder, type IndexedRecord } from '../model/corpus-index.ts';
import { readerDigest } from './digest.ts';
import { folders, list, open } from './files.ts';
import { reviewRecord, type ReviewContext } from './review.ts';
import type { Terminology } from './terminology.ts';

const FILE = '.cache/check.json';

/** What is kept of every record between two runs of the check. */
interface Catalog {
	/** The digest of the code that read the records. */
	reader: string;
	records: Record<string, { stamp: string; indexed: IndexedRecord }>;
}

/**
 * What one record is checked against: every other, as it was when its file last changed. Only files
 * that changed since the last run are read again, so that the check of one stays fast in a large
 * collection.
 */
export function catalog(root: string, terminology: Terminology, context: ReviewContext): Lookup {
	const reader = readerDigest(root);
	const before = load(root);
	const known = before?.reader === reader ? before.records : {};
	const records: Catalog['records'] = {};
	for (const file of list(root, folders.postmortems).files) {
		const { mtimeMs, size } = statSync(join(root, file));
		const stamp = `${mtimeMs}:${size}`;
		const kept = known[file];
		records[file] =
			kept?.stamp === stamp ? kept : { stamp, indexed: readIndexed(root, file, context) };
	}
	save(root, { reader, records });
	const index = indexOf([], terminology.vocabularies);
	return lookup({ ...index, records: Object.values(records).map(({ indexed }) => indexed) });
}

function readIndexed(root: string, file: string, context: ReviewContext): IndexedRecord {
	const { id, salvage, data = salvage?.data } = reviewRecord(open(root, file), context);
	return data ? indexRecord({ id, file, data }) : placeholder(id, file);
}

function load(root: string): Catalog | undefined {
	try {
		return JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Catalog;
	} catch {
		return undefined;
	}
}

function save(root: string, catalog: Catalog): void {
	mkdirSync(dirname(join(root, FILE)), { recursive: true });
	writeFileSync(join(root, FILE), JSON.stringify(catalog));
}
