import { z } from 'zod';
import { maybe, text } from './claim.ts';
import { address, day, envelope, paged, recordRef, termId, vocabulary } from './common.ts';
import { symptom } from './course.ts';
import { record, recordSummary, withdrawn } from './record.ts';
import { shape } from './registry.ts';
import { lesson } from './response.ts';

/** One record with what every file says of itself. */
export const recordFile = shape('RecordFile', 'One record, published or withdrawn.', {
	...envelope,
	record: z.discriminatedUnion('status', [record, withdrawn]),
});

/** A page of the list of records. */
export const recordPage = shape('RecordPage', 'The published records, newest incident first.', {
	...paged,
	records: z.array(recordSummary),
});

const term = shape('Term', 'A term of a vocabulary.', {
	id: termId.describe('The id, which never changes.'),
	label: text.describe('The name as pages print it.'),
	definition: text.describe('What it is.'),
	aliases: z.array(text).describe('Other words for it.'),
	parent: termId.nullable().describe('The group it is a part of.'),
	useWhen: maybe.describe('When to use the term.'),
	notWhen: maybe.describe('When not, and which to use instead.'),
	planned: z.boolean().nullable().describe('Of a trigger: true for a change one plans.'),
	website: address.nullable().describe('Of an organization: its address.'),
	url: address.describe('Its page.'),
	count: z.int().min(0).describe('How many published records show it or a part of it.'),
	years: z.object({ from: z.int(), to: z.int() }).nullable().describe('Their first and last year.'),
});

/** A vocabulary. */
export const vocabularyFile = shape('VocabularyFile', 'A vocabulary with all its terms.', {
	...envelope,
	name: vocabulary.describe('The name of the vocabulary.'),
	question: text.describe('The question that it answers.'),
	terms: z.array(term),
});

/** A page of the list of lessons. */
export const lessonPage = shape('LessonPage', 'The lessons of all records.', {
	...paged,
	lessons: z.array(
		shape('TaughtLesson', 'A lesson with the record that teaches it.', {
			record: recordRef,
			url: address.describe('Where it stands on the page.'),
			...lesson.shape,
		}),
	),
});

/** A page of the list of signs. */
export const symptomPage = shape('SymptomPage', 'The signs in all records.', {
	...paged,
	symptoms: z.array(
		shape('SeenSymptom', 'A sign with the record it was seen in.', {
			record: recordRef,
			...symptom.shape,
		}),
	),
});

/** A page of the list of changes. */
export const changePage = shape('ChangePage', 'What has changed in the records, newest first.', {
	...paged,
	changes: z.array(
		shape('Change', 'A change of one record.', {
			on: day.describe('The day of the change.'),
			kind: z
				.enum(['added', 'updated', 'corrected', 'withdrawn'])
				.describe('What happened to the record.'),
			record: recordRef,
			what: maybe.describe('What was corrected, or why it was withdrawn.'),
		}),
	),
});

/** A term of a vocabulary as it is published. */
export type PublishedTerm = z.output<typeof term>;

/** A lesson with its record as it is published. */
export type PublishedLesson = z.output<typeof lessonPage>['lessons'][number];

/** A sign with its record as it is published. */
export type PublishedSymptom = z.output<typeof symptomPage>['symptoms'][number];

/** A change of a record as it is published. */
export type PublishedChange = z.output<typeof changePage>['changes'][number];
