import type {
	PublishedChange,
	PublishedLesson,
	PublishedSymptom,
	PublishedTerm,
} from '../schema/published/lists.ts';
import type { Change } from './changes.ts';
import type { Postmortem } from './corpus.ts';
import type { TaughtLesson } from './lessons.ts';
import { type Publishing, recordRef } from './publish.ts';
import { filled } from './publish-claims.ts';
import type { TermNode } from './taxonomy.ts';

type Symptom = NonNullable<Postmortem['data']['symptoms']>[number];

/** A term with how many records show it. */
export function publishTerm(
	{ vocabulary, id, term, parent, postmortems, years }: TermNode,
	{ addresses }: Publishing,
): PublishedTerm {
	return {
		id,
		label: term.label,
		definition: term.definition,
		aliases: term.aliases,
		parent: parent ?? null,
		useWhen: term.useWhen ?? null,
		notWhen: term.notWhen ?? null,
		planned: term.planned ?? null,
		website: term.website ?? null,
		url: addresses.term(vocabulary, id),
		count: postmortems.length,
		years: years ?? null,
	};
}

/** A lesson with the record that teaches it. */
export const publishLesson = (
	{ postmortem, lesson }: TaughtLesson,
	publishing: Publishing,
): PublishedLesson => ({
	record: recordRef(postmortem, publishing),
	url: publishing.addresses.lesson(postmortem.id, lesson.id),
	...filled(lesson, ['ask']),
});

/** A sign with the record it was seen in. */
export const publishSymptom = (
	{ postmortem, symptom }: { postmortem: Postmortem; symptom: Symptom },
	publishing: Publishing,
): PublishedSymptom => ({
	record: recordRef(postmortem, publishing),
	...filled(symptom, ['component', 'note']),
});

/** A change of a record. */
export const publishChange = (
	{ on, kind, postmortem, what }: Change,
	publishing: Publishing,
): PublishedChange => ({
	on,
	kind,
	record: recordRef(postmortem, publishing),
	what: what ?? null,
});
