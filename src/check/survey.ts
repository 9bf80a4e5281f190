import { lookup } from '../model/check-corpus.ts';
import { indexOf, placeholder } from '../model/corpus-index.ts';
import type { Kept } from '../kept.ts';
import { idOf } from '../record/name.ts';
import type { Problem } from '../schema/problem.ts';
import { problemsAmong, problemsOfTerms } from './beside.ts';
import { catalog } from './catalog.ts';
import { digest, readerDigest } from './digest.ts';
import { folders, isOwn, list, open, recordsBeside } from './files.ts';
import type { ReviewContext } from './review.ts';
import {
	judgedRecord,
	NO_PROSE,
	pictureProblems,
	reviewed,
	type Judged,
	type SurveyedRecord,
} from './reviewed.ts';
import { fails } from './severity.ts';
import { readTerminology, type Terminology } from './terminology.ts';

export type { SurveyedRecord } from './reviewed.ts';

/** How many files are held in memory at once. */
const BATCH = 200;

/** Everything in `content/` read and checked, and what is shown of the collection beside it. */
export interface Survey extends Terminology {
	records: SurveyedRecord[];
	/** The records of the other collection that cannot be shown. */
	leftOut: string[];
}

/** What a survey may take from an earlier one. */
export interface SurveyContext extends ReviewContext {
	/** Where records stay as they were read: they are found again by their digest, and hold no prose here. */
	kept?: Pick<Kept<SurveyedRecord>, 'find' | 'keep'>;
}

/** Reads and checks all content below a root; every problem of every file of one's own is in the result. */
export async function survey(root: string, context: SurveyContext): Promise<Survey> {
	const listing = list(root, folders.postmortems);
	const others = recordsBeside ? list(root, recordsBeside).files : [];
	const [terminology, { judged, problems, unreadable }] = await Promise.all([
		readTerminology(root, { base: context.base }),
		readAll(root, [...listing.files, ...others], context),
	]);
	const index = indexOf(judged, terminology.vocabularies);
	index.records.push(...unreadable.map((file) => placeholder(idOf(file), file)));
	const around = { among: lookup(index), unreadable: terminology.unreadable };
	const beside = await Promise.all(judged.map((record) => problemsAmong(root, record, around)));
	const all = [
		...listing.problems,
		...terminology.problems,
		...problems,
		...beside.flat(),
		...(await problemsOfTerms(root, terminology, index)),
	];
	const faulty = new Set(all.filter((one) => fails([one])).map(({ file }) => file));
	const isShown = ({ file, data, salvage }: Judged) =>
		!salvage && (isOwn(file) || (!faulty.has(file) && data.entry.status !== 'draft'));
	const records = judged.filter(isShown);
	const shown = new Set(records.map(({ file }) => file));
	return {
		...terminology,
		records,
		leftOut: others.filter((file) => !shown.has(file)),
		problems: all.filter(({ file }) => isOwn(file)),
	};
}

async function readAll(root: string, files: string[], context: SurveyContext) {
	const { kept, ...rest } = context;
	const reader = readerDigest() + context.base;
	const judged: Judged[] = [];
	const unreadable: string[] = [];
	const problems: Problem[] = [];
	const read = async (name: string) => {
		const file = open(root, name);
		const key = digest(reader, name, file.bytes, JSON.stringify(file.pictures ?? []));
		const before = kept?.find(idOf(name), key);
		// A picture folder may hold more than the pictures that the digest covers.
		if (before)
			return { record: withoutProse(before), problems: await pictureProblems(root, file) };
		const { problems, ...review } = await reviewed(root, file, rest);
		const record = judgedRecord({ ...review, problems }, key);
		if (!kept || !record || record.salvage || fails(problems)) return { record, problems };
		kept.keep(record);
		return { record: withoutProse(record), problems };
	};
	for (let from = 0; from < files.length; from += BATCH) {
		const batch = files.slice(from, from + BATCH);
		for (const [at, one] of (await Promise.all(batch.map(read))).entries()) {
			problems.push(...one.problems);
			if (one.record) judged.push(one.record);
			else unreadable.push(batch[at]!);
		}
	}
	return { judged, unreadable, problems };
}

const withoutProse = (record: Judged): Judged => ({ ...record, prose: NO_PROSE });

/** Every problem of these records, each checked beside all others; much faster than a survey where few changed. */
export async function checkRecords(
	root: string,
	files: string[],
	context: ReviewContext,
): Promise<Problem[]> {
	const listing = list(root, folders.postmortems);
	const regular = files.filter((file) => listing.files.includes(file));
	const [reviews, around] = await Promise.all([
		Promise.all(regular.map((file) => reviewed(root, open(root, file), context))),
		catalog(root),
	]);
	const beside = reviews.map(async (review) => {
		const record = judgedRecord(review, '');
		return [...review.problems, ...(record ? await problemsAmong(root, record, around) : [])];
	});
	const listed = listing.problems.filter(({ file }) => files.includes(file));
	return [...listed, ...(await Promise.all(beside)).flat()];
}
