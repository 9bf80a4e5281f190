import type { Corpus, Postmortem } from './corpus.ts';
import type { CorpusLesson, TaughtLesson } from './lessons.ts';
import { parentOf, type TermNode } from './taxonomy.ts';

/** A question to ask before a change, with all who learned it; the words are those of the first. */
export interface BriefQuestion {
	ask: string;
	/** What was learned, in one or two sentences. */
	lesson: string;
	/** At least one; those elsewhere that say the same come after. */
	taught: TaughtLesson[];
	/** The ids of the components of these incidents, and of their groups. */
	components: string[];
}

/** The questions about one part of the system. */
export interface BriefGroup {
	/** The group of components that their incidents began in; undefined where none is named. */
	node: TermNode | undefined;
	questions: BriefQuestion[];
}

/** What to ask and to know before a change. */
export interface Brief {
	trigger: TermNode;
	groups: BriefGroup[];
	/** How many questions there are in all, shown or not. */
	total: number;
	/** How many incidents they come from. */
	taughtBy: number;
	/** The incidents that such a change set off, in the corpus's order. */
	incidents: Postmortem[];
	/** The components that narrow the questions, those with most of them first. */
	components: { node: TermNode; count: number }[];
}

/** How many questions a page can ask before nobody reads them. */
const MOST = 80;

/** The brief of a trigger: the questions that lessons raise before it, each once, those learned most often first. */
export function briefOf(trigger: TermNode, { lessons, taxonomies }: Corpus): Brief {
	const seen = new Set<TaughtLesson['lesson']>();
	const questions = lessons.flatMap((one): BriefQuestion[] => {
		if (seen.has(one.lesson) || !isAsked(one, trigger)) return [];
		for (const { lesson } of [one, ...one.same]) seen.add(lesson);
		return [questionOf(one)];
	});
	questions.sort((a, b) => b.taught.length - a.taught.length);
	const shown = questions.slice(0, MOST);
	const groups = Map.groupBy(shown, groupOf);
	const counts = new Map<string, number>();
	for (const { components } of shown) {
		for (const id of components) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const nodeOf = (id: string) => taxonomies.components.get(id);
	return {
		trigger,
		groups: [...groups]
			.map(([id, asked]) => ({ node: nodeOf(id), questions: asked }))
			.sort((a, b) => b.questions.length - a.questions.length),
		total: questions.length,
		taughtBy: new Set(questions.flatMap(({ taught }) => taught.map(({ postmortem }) => postmortem)))
			.size,
		incidents: trigger.postmortems,
		components: [...counts]
			.flatMap(([id, count]) => {
				const node = nodeOf(id);
				return node ? [{ node, count }] : [];
			})
			.sort((a, b) => b.count - a.count || a.node.id.localeCompare(b.node.id, 'en')),
	};
}

/** A lesson that names no change is asked before the one that set its incident off. */
function isAsked({ lesson, postmortem }: TaughtLesson, trigger: TermNode): boolean {
	if (!lesson.ask) return false;
	return lesson.before.length > 0
		? lesson.before.includes(trigger.id)
		: postmortem.uses.triggers.some(({ id }) => id === trigger.id);
}

function questionOf({ same, ...first }: CorpusLesson): BriefQuestion {
	const taught = [first, ...same];
	const ids = taught.flatMap(({ postmortem }) => postmortem.uses.components.map(({ id }) => id));
	return {
		ask: first.lesson.ask ?? '',
		lesson: first.lesson.lesson,
		taught,
		components: [...new Set(ids.flatMap((id) => [parentOf(id) ?? id, id]))],
	};
}

/** The part of the system in which the first incident began. */
function groupOf({ taught: [first] }: BriefQuestion): string {
	const parts = first?.postmortem.data.components ?? [];
	const origin =
		parts.find(({ role }) => role === 'origin' || role === 'trigger-point') ?? parts[0];
	return origin ? (parentOf(origin.component) ?? origin.component) : '';
}
