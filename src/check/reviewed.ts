import { idOf } from '../record/name.ts';
import { pictureFolder } from '../record/node/pictures.ts';
import type { TermReference } from '../record/prose.ts';
import type { RecordFile } from '../record/read.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadRecord } from '../schema/prose.ts';
import type { RecordData } from '../schema/record.ts';
import type { Review } from './jobs.ts';
import { readers } from './readers.ts';
import type { ReviewContext } from './review.ts';
import { stopped } from './stopped.ts';

/** The prose of a record of which none is read, or none is held. */
export const NO_PROSE = { html: '', headings: [], text: '', markdown: '' };

/** A record that was read without an error, with what else all files together are checked for. */
export interface SurveyedRecord extends ReadRecord<RecordData> {
	/** Changes with the file and its path, with the path of the site, and with the code that reads it. */
	digest: string;
	cited: string[];
	terms: TermReference[];
}

/** A record that can be judged beside the others; `salvage` is set where the schema refused it. */
export interface Judged extends SurveyedRecord {
	salvage?: Review['salvage'];
}

/** A record and its pictures, read where they can do no harm; what stops the reader has that as its only problem. */
export async function reviewed(
	root: string,
	file: RecordFile,
	context: ReviewContext,
): Promise<Review> {
	const [review, pictures] = await Promise.all([
		readers()
			.ask('record', file, context)
			.catch((error) => unreviewed(file, stopped(file.file, error))),
		pictureProblems(root, file),
	]);
	return { ...review, problems: [...review.problems, ...pictures] };
}

/** What is wrong with the files in the folder beside a record. */
export async function pictureProblems(
	root: string,
	{ file, pictures }: RecordFile,
): Promise<Problem[]> {
	if (!pictures) return [];
	return readers()
		.ask('pictures', root, file)
		.catch((error) => [stopped(pictureFolder(file), error)]);
}

const unreviewed = ({ file }: RecordFile, problem: Problem): Review => ({
	id: idOf(file),
	file,
	data: undefined,
	salvage: undefined,
	prose: undefined,
	cited: [],
	terms: [],
	problems: [problem],
});

/** The record as far as it can be judged beside the others; undefined where nothing of it can. */
export function judgedRecord(review: Review, digest: string): Judged | undefined {
	const { id, file, cited, terms, salvage, prose = NO_PROSE } = review;
	const data = review.data ?? salvage?.data;
	return data && { id, file, digest, data, prose, cited, terms, ...(salvage && { salvage }) };
}
