import { checkAmong, lookup, type Lookup } from '../../model/check-corpus.ts';
import { checkDuplicates } from '../../model/check-duplicates.ts';
import { checkRecord } from '../../model/check-record.ts';
import { type CheckedRecord, withRecord } from '../../model/corpus-index.ts';
import { indexOfKnown, type Known } from '../../model/known.ts';
import type { Answers } from '../../record/answers.ts';
import { draftRecord } from '../../record/draft.ts';
import { readRecord, type Reading } from '../../record/read.ts';
import { judgeable } from '../../record/salvage.ts';
import { locateAll } from '../../record/spot.ts';
import { severityOf } from '../../schema/codes.ts';
import type { Finding, Problem } from '../../schema/problem.ts';
import { isAsked, options } from '../../schema/options.ts';
import { recordPlace } from '../../schema/places.ts';
import { recordSchema } from '../../schema/record.ts';

const schema = recordSchema(options);

/** What the check makes of a form's answers. */
export interface Review {
	id: string;
	/** The path from the project's root. */
	file: string;
	/** The text of the file: a draft with comments on what is left to write, until no error is found. */
	text: string;
	/** The line of the text that was checked on which the story begins. */
	storyLine: number;
	reading: Reading;
	problems: Problem[];
}

/** What a review needs to know: the site's path, the time in epoch ms, the other records once they are loaded, and whether the answers hold all that was typed. */
export interface ReviewContext {
	base: string;
	now: number;
	known?: Known | undefined;
	isWhole?: boolean | undefined;
}

/**
 * Writes the record that the answers give and checks it as the command does, with the same reader, schema
 * and rules. It is checked as it would be published, and written as a draft where that has errors or
 * is not whole.
 */
export function reviewAnswers(answers: Answers, context: ReviewContext): Review {
	const { base, now, known, isWhole = true } = context;
	const { id, text } = draftRecord({ ...answers, status: 'published' });
	const file = recordPlace(id);
	const reading = readRecord({ file, bytes: new TextEncoder().encode(text) }, schema, { base });
	const data = reading.data ?? reading.salvage?.data;
	const own = data ? checkRecord(data, { now, cited: reading.cited }) : [];
	const others = known ? amongOthers({ id, file }, answers, data, known) : [];
	const told = [...own.filter(judgeable(reading)), ...others.filter(judgeableAmong(reading))];
	const found = locateAll(told, reading.locate).map((spot) => ({ file, ...spot }));
	const storyLine = text.split('\n').indexOf('---', 1) + 2;
	const problems = [...reading.problems, ...found].filter(isAsked);
	const isReady = isWhole && problems.every(({ code }) => severityOf(code) !== 'error');
	const written = isReady ? text : draftRecord({ ...answers, status: 'draft' }).text;
	return { id, file, text: written, storyLine, reading, problems };
}

/** Duplicates show as soon as an address or an organization is there, long before the record is whole. */
const judgeableAmong = (reading: Reading) => {
	const isJudgeable = judgeable(reading);
	return (finding: Finding) => finding.code.startsWith('CORPUS-') || isJudgeable(finding);
};

function amongOthers(
	place: Pick<CheckedRecord, 'id' | 'file'>,
	answers: Answers,
	data: CheckedRecord['data'] | undefined,
	known: Known,
): Finding[] {
	const begun = { ...place, data: begunRecord(answers) };
	const among: Lookup = lookup(withRecord(indexOfKnown(known), begun));
	const duplicates = checkDuplicates(begun, among);
	const rest = data ? checkAmong({ ...place, data }, among) : [];
	return [...duplicates, ...rest.filter(({ code }) => !code.startsWith('CORPUS-'))];
}

/** As much of a record as shows whether another tells the same incident. */
function begunRecord({ organization, occurred, sources }: Answers): CheckedRecord['data'] {
	const begun: Partial<CheckedRecord['data']> = {
		organization,
		occurred,
		sources: sources.filter(({ url }) => url) as CheckedRecord['data']['sources'],
		entry: { status: 'published', added: '', preparedBy: 'person', corrections: [], formerIds: [] },
	};
	return begun as CheckedRecord['data'];
}
