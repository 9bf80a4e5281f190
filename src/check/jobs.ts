import { indexRecord, placeholder, type IndexedRecord } from '../model/corpus-index.ts';
import { decode } from '../record/bytes.ts';
import { readFrontMatter } from '../record/frontmatter.ts';
import { idOf } from '../record/name.ts';
import { checkPictures } from '../record/node/pictures.ts';
import { findSecrets } from '../record/node/secrets.ts';
import type { Reading, RecordFile } from '../record/read.ts';
import type { Links } from '../record/render.ts';
import { salvage } from '../record/salvage.ts';
import { readPattern, readVocabulary } from '../record/vocabulary.ts';
import { readYaml } from '../record/yaml.ts';
import { isAsked } from '../schema/options.ts';
import type { Finding, Problem } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';
import type { VocabularyName } from '../schema/vocabularies.ts';
import { repair } from './repair.ts';
import { reviewRecord, schemaOf, type ReviewContext } from './review.ts';

/** A reading as it travels between processes. */
export type Review = Omit<Reading, 'locate'>;

/** The line and column of something, from 1. */
export type Position = ReturnType<Reading['locate']>;

/** What the processes that read files are asked to do; every answer is plain data. */
export const jobs = {
	/** Reads one record and judges all that it shows by itself. */
	async record(file: RecordFile, context: ReviewContext): Promise<Review> {
		const { locate: _, ...review } = reviewRecord(file, context);
		return withSecrets(review, file);
	},

	/** Judges the files in the folder beside a record; pictures are decoded. */
	async pictures(root: string, record: string): Promise<Problem[]> {
		return checkPictures(root, record);
	},

	/** What the check of other records needs to know of this one; its prose is not read. */
	async index({ file, bytes }: RecordFile): Promise<IndexedRecord> {
		const id = idOf(file);
		const { text, unsafe } = decode(bytes);
		const { data } = unsafe ? { data: undefined } : readFrontMatter(text);
		const schema = schemaOf(file);
		const read = schema.safeParse(data);
		const known = read.success ? read : salvage(data, read.error, schema);
		return known
			? indexRecord({ id, file, data: known.data as RecordData })
			: placeholder(id, file);
	},

	/** Reads a vocabulary that is one file. */
	async vocabulary(file: RecordFile, name: VocabularyName) {
		const { locate: _, ...read } = readVocabulary(name, file);
		return withSecrets(read, file);
	},

	/** Reads a pattern. */
	async pattern(file: RecordFile, links: Links) {
		const { locate: _, ...read } = readPattern(file, links);
		return withSecrets(read, file);
	},

	/** Repairs what can be repaired without asking. */
	async repair(file: RecordFile) {
		return repair(file);
	},

	/** Where fields stand in a file of content. */
	async places({ file, bytes }: RecordFile, paths: Finding['path'][]): Promise<Position[]> {
		const { text, unsafe } = decode(bytes);
		if (unsafe) return paths.map(() => ({ line: 1, column: 1 }));
		const { locate } = file.endsWith('.mdx') ? readFrontMatter(text) : readYaml(text);
		return paths.map(locate);
	},
};

/** The jobs by name. */
export type Jobs = typeof jobs;

async function withSecrets<T extends { problems: Problem[] }>(
	read: T,
	file: RecordFile,
): Promise<T> {
	const problems = read.problems.filter(isAsked);
	return { ...read, problems: [...problems, ...(await findSecrets(file))] };
}
