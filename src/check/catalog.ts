import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engine, isProject } from '../config/find.ts';
import { lookup, type Lookup } from '../model/check-corpus.ts';
import { placeholder, type IndexedRecord, type IndexedTerm } from '../model/corpus-index.ts';
import { idOf } from '../record/name.ts';
import type { Problem } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import { readerDigest } from './digest.ts';
import { besideFolders, folders, isOwn, isRegular, list, open, recordsBeside } from './files.ts';
import { readers } from './readers.ts';
import { fails } from './severity.ts';
import { isTaken, termFiles, withOwn } from './term-layers.ts';

const FILE = '.cache/check.json';

/** What is kept of a file between two runs of the check, and the stamp of the file it was read from. */
type Kept<T> = Record<string, { stamp: string; value: T }>;

interface Catalog {
	/** The digest of the code that read the files. */
	reader: string;
	records: Kept<IndexedRecord>;
	/** Null where a file could not be read. */
	terms: Kept<IndexedTerm[] | null>;
}

/** What one record is checked against. */
export interface Surroundings {
	among: Lookup;
	/** The files and folders of terms that could not be read: their terms are neither known nor unknown. */
	unreadable: string[];
}

/**
 * What one record is checked against: every other, and every term. Only files that changed since the
 * last run are read again, so that the check of one stays fast in a large collection.
 */
export async function catalog(root: string): Promise<Surroundings> {
	const reader = readerDigest();
	const before = load(root);
	const known = before?.reader === reader ? before : { records: {}, terms: {} };
	const files = termFiles(root).map(([name, file]) => [file, name] as const);
	const patterns = [besideFolders?.patterns, folders.patterns].flatMap((one) => filesIn(root, one));
	const sources = new Map<string, VocabularyName>([
		...files.filter(([file]) => isRegular(root, file)),
		...patterns.map((file) => [file, 'patterns'] as const),
	]);
	const recordFiles = [recordsBeside, folders.postmortems].flatMap((one) => filesIn(root, one));
	const [records, terms] = await Promise.all([
		keep(root, recordFiles, known.records, indexed),
		keep(root, [...sources.keys()], known.terms, (root, file) =>
			termsIn(root, file, sources.get(file)!),
		),
	]);
	save(root, { reader, records, terms });
	const termsOf = (wanted: VocabularyName) => {
		const found = [...sources].flatMap(([file, name]) =>
			name === wanted ? (terms[file]?.value ?? []).map((term) => ({ ...term, file })) : [],
		);
		return withOwn(found.filter(({ id, file }) => isTaken(wanted, id, file)));
	};
	const among = lookup({
		records: Object.values(records).map(({ value }) => value),
		terms: Object.fromEntries(
			vocabularyNames.map((name) => [name, termsOf(name)]),
		) as unknown as Lookup['index']['terms'],
	});
	const unreadable = [...sources, ...files]
		.filter(([file]) => isOwn(file) && !terms[file]?.value)
		.map(([file, name]) => (name === 'patterns' ? `${folders.patterns}/` : file));
	return { among, unreadable };
}

const filesIn = (root: string, folder: string | undefined) =>
	folder ? list(root, folder).files : [];

async function keep<T>(
	root: string,
	files: string[],
	known: Kept<T>,
	read: (root: string, file: string) => Promise<T>,
): Promise<Kept<T>> {
	const entries = files.map(async (file) => {
		const { mtimeMs, size } = statSync(join(root, file));
		const stamp = `${mtimeMs}:${size}`;
		const kept = known[file];
		return [file, kept?.stamp === stamp ? kept : { stamp, value: await read(root, file) }];
	});
	return Object.fromEntries(await Promise.all(entries));
}

/** A file that stops the reader is told by its own check. */
const indexed = (root: string, file: string): Promise<IndexedRecord> =>
	readers()
		.ask('index', open(root, file))
		.catch(() => placeholder(idOf(file), file));

async function termsIn(root: string, file: string, name: VocabularyName) {
	try {
		const { terms, problems } = await (name === 'patterns'
			? readers().ask('pattern', open(root, file), { base: '/' }).then(asList)
			: readers().ask('vocabulary', open(root, file), name));
		if (terms.length === 0 && fails(problems)) return null;
		return terms.map(({ id, label, aliases }) => ({ id, label, aliases }));
	} catch {
		return null;
	}
}

const asList = ({ term, problems }: { term: Term | undefined; problems: Problem[] }) => ({
	terms: term ? [term] : [],
	problems,
});

const fileOf = (root: string) => join(isProject ? root : engine, FILE);

function load(root: string): Catalog | undefined {
	try {
		return JSON.parse(readFileSync(fileOf(root), 'utf8')) as Catalog;
	} catch {
		return undefined;
	}
}

/** Two runs at once do not meet in the middle of the file. */
function save(root: string, catalog: Catalog): void {
	const file = fileOf(root);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.${process.pid}`, JSON.stringify(catalog));
	renameSync(`${file}.${process.pid}`, file);
}
