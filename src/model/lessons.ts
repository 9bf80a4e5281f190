import type { RecordData } from '../schema/record.ts';
import type { Postmortem } from './corpus.ts';

/** One lesson of a record. */
export type Lesson = NonNullable<RecordData['lessons']>[number];

/** A lesson with the record that taught it. */
export interface TaughtLesson {
	postmortem: Postmortem;
	lesson: Lesson;
}

/** A lesson with those elsewhere that say the same, whichever of them says so. */
export interface CorpusLesson extends TaughtLesson {
	same: TaughtLesson[];
}

/** All lessons in the order of the records, each with its equals; sameness holds both ways and through a third. */
export function gatherLessons(postmortems: Postmortem[]): CorpusLesson[] {
	const all = new Map<string, TaughtLesson>();
	for (const postmortem of postmortems) {
		for (const lesson of postmortem.data.lessons ?? []) {
			all.set(`${postmortem.id}#${lesson.id}`, { postmortem, lesson });
		}
	}
	const groups = new Map([...all.keys()].map((key) => [key, [key]]));
	for (const [key, { lesson }] of all) {
		for (const other of lesson.same) join(groups, key, other);
	}
	const order = new Map([...all.keys()].map((key, at) => [key, at]));
	const inOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
	for (const group of new Set(groups.values())) group.sort(inOrder);
	return [...all].map(([key, taught]) => ({
		...taught,
		same: (groups.get(key) ?? []).flatMap((other) => (other === key ? [] : (all.get(other) ?? []))),
	}));
}

function join(groups: Map<string, string[]>, a: string, b: string): void {
	const [one, two] = [groups.get(a), groups.get(b)];
	if (!one || !two || one === two) return;
	one.push(...two);
	for (const key of two) groups.set(key, one);
}
