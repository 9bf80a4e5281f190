import type {
	PublishedBrief,
	PublishedPortal,
	PublishedQuestion,
} from '../schema/published/digests.ts';
import type { Brief } from './brief.ts';
import type { CorpusLesson, TaughtLesson } from './lessons.ts';
import { parentOf } from './parent-of.ts';
import { type Publishing, recordRef, termRef } from './publish.ts';
import type { TermNode } from './taxonomy.ts';

/** The lessons that raise a question, by the component of their incidents and by its group. */
export type LessonsByComponent = ReadonlyMap<string, CorpusLesson[]>;

/** Gathers the lessons of each component, in one pass over all of them. */
export function lessonsByComponent(lessons: CorpusLesson[]): LessonsByComponent {
	const found = new Map<string, CorpusLesson[]>();
	for (const one of lessons) {
		if (!one.lesson.ask) continue;
		for (const id of componentsOf([one])) {
			const known = found.get(id);
			if (known) known.push(one);
			else found.set(id, [one]);
		}
	}
	return found;
}

/** The questions before a change, those learned most often first. */
export function publishBrief(
	{ trigger, groups, incidents }: Brief,
	doing: string,
	publishing: Publishing,
): PublishedBrief {
	const questions = groups.flatMap(({ questions }) => questions);
	questions.sort((a, b) => b.taught.length - a.taught.length);
	return {
		trigger: termRef(publishing.taxonomies, 'triggers', trigger.id),
		doing,
		url: publishing.addresses.brief(trigger.id),
		incidents: incidents.length,
		questions: questions.map(({ ask, lesson, taught }) =>
			publishQuestion(ask, lesson, taught, publishing),
		),
	};
}

const SHOWN = { incidents: 5, questions: 10 };

/** What a developer portal shows beside a component; `lessons` are those of its incidents. */
export function publishPortal(
	{ id, term, postmortems }: TermNode,
	lessons: CorpusLesson[],
	publishing: Publishing,
): PublishedPortal {
	const { taxonomies, addresses } = publishing;
	return {
		component: termRef(taxonomies, 'components', id),
		title: `Incidents with ${term.label}`,
		definition: term.definition,
		url: addresses.term('components', id),
		feed: postmortems.length > 0 ? addresses.termFeed('components', id) : null,
		badge: addresses.badge('components', id),
		count: postmortems.length,
		incidents: postmortems.slice(0, SHOWN.incidents).map((one) => ({
			...recordRef(one, publishing),
			organization: termRef(taxonomies, 'organizations', one.data.organization),
			occurred: one.occurred?.words ?? null,
			summary: one.data.summary,
		})),
		questions: once(lessons)
			.sort((a, b) => b.same.length - a.same.length)
			.slice(0, SHOWN.questions)
			.map(({ same, ...first }) =>
				publishQuestion(first.lesson.ask ?? '', first.lesson.lesson, [first, ...same], publishing),
			),
	};
}

/** Of lessons that say the same, the first. */
function once(lessons: CorpusLesson[]): CorpusLesson[] {
	const seen = new Set<TaughtLesson['lesson']>();
	return lessons.filter(({ lesson, same }) => {
		if (seen.has(lesson)) return false;
		for (const other of same) seen.add(other.lesson);
		return true;
	});
}

function publishQuestion(
	ask: string,
	lesson: string,
	taught: TaughtLesson[],
	publishing: Publishing,
): PublishedQuestion {
	return {
		ask,
		lesson,
		components: componentsOf(taught),
		taught: taught.map((one) => ({
			record: recordRef(one.postmortem, publishing),
			url: publishing.addresses.lesson(one.postmortem.id, one.lesson.id),
		})),
	};
}

/** The components of some incidents and their groups, each once. */
function componentsOf(taught: TaughtLesson[]): string[] {
	const ids = taught.flatMap(({ postmortem }) => postmortem.uses.components.map(({ id }) => id));
	return [...new Set(ids.flatMap((id) => [parentOf(id) ?? id, id]))];
}
