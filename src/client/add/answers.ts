import type { IndexedTerm } from '../../model/corpus-index.ts';
import { nameKey } from '../../model/nearest.ts';
import { type Answers, idFrom } from '../../record/answers.ts';
import { ownFields } from '../../schema/options.ts';
import { MARKS } from '../../schema/timeline.ts';
import { clockAt, clocksOf, isCounted } from './clocks.ts';
import { countedAt } from './counted.ts';
import { list, rowsOf, text, type Values } from './values.ts';

/** The id of the one source, by which everything is cited. */
export const ACCOUNT = 'account';

/** What else the answers rest on. */
export interface AnswersContext {
	/** `2026-11-21` */
	today: string;
	/** The organizations there are; empty where they are not known yet. */
	organizations: IndexedTerm[];
}

/** The id of an organization from its name: one that is there, or a new one; empty without a name. */
export function organizationId(name: string, organizations: IndexedTerm[]): string {
	const key = nameKey(name);
	const known = organizations.find(({ id, label, aliases }) =>
		[id, label, ...aliases].some((one) => nameKey(one) === key),
	);
	return known?.id ?? idFrom(name);
}

/** The answers that a form's values give; fields that the account does not state are left out and named. */
export function answersOf(values: Values, { today, organizations }: AnswersContext): Answers {
	const notStated = list(values, 'notStated');
	const stated = <T>(path: string, value: T) => (notStated.includes(path) ? undefined : value);
	const ask = (name: string) => text(values, name) || undefined;
	const causes = rowsOf(values, 'causes').map((row) => ({
		cause: text(row, 'cause'),
		how: text(row, 'how'),
		...(list(row, 'inferred').length > 0 && { inferred: true }),
	}));
	const triggers = rowsOf(values, 'triggers').map((row) => ({
		id: text(row, 'id'),
		how: text(row, 'how') || undefined,
	}));
	const lessons = rowsOf(values, 'lessons').map((row) => ({
		name: text(row, 'name'),
		lesson: text(row, 'lesson'),
		ask: text(row, 'ask') || undefined,
		...(list(row, 'inferred').length === 0 && { cite: [ACCOUNT] }),
	}));
	const by = ask('detection.0.by');
	const how = ask('detection.0.how');
	return {
		kind: ask('kind') as Answers['kind'],
		title: text(values, 'title'),
		organization: organizationId(text(values, 'organization'), organizations),
		occurred: stated('occurred', ask('occurred')),
		environments: stated('environments', list(values, 'environments')),
		summary: ask('summary'),
		components: stated(
			'components',
			rowsOf(values, 'components').flatMap((row) => text(row, '') || []),
		),
		triggers: stated('triggers', triggers),
		impact: {
			summary: stated('impact.summary', ask('impact.summary')),
			kinds: stated('impact.kinds', list(values, 'impact.kinds')),
			audience: stated('impact.audience', list(values, 'impact.audience')),
			severity: stated('impact.severity', ask('impact.severity')),
		},
		detection: stated('detection', by || how ? [{ by: by ?? '', how: how ?? '' }] : []),
		timeline: stated('timeline', stepsOf(values)),
		rootCause: stated('rootCause', { statement: text(values, 'rootCause.statement') }),
		causes: stated('causes', causes),
		lessons,
		sources: [sourceOf(values)],
		own: ownOf(values, notStated),
		notStated,
		story: text(values, 'story'),
		preparedBy: ask('entry.preparedBy') as Answers['preparedBy'],
		today,
	};
}

/** What the fields of a copy's own hold. */
const ownOf = (values: Values, notStated: string[]): Answers['own'] =>
	Object.fromEntries(
		ownFields.flatMap(({ name }) =>
			values[name] === undefined || notStated.includes(name) ? [] : [[name, values[name]]],
		),
	);

/** One step for each row; those at the end that hold no more than a day taken over are left out. */
function stepsOf(values: Values): Answers['timeline'] {
	const clocks = clocksOf(values);
	const rows = rowsOf(values, 'timeline');
	const told = rows.findLastIndex((row) => Object.keys(row).some((name) => name !== 'day'));
	return rows.slice(0, told + 1).map((row, nth) => {
		const marks = list(row, 'marks');
		return {
			at: isCounted(values) ? countedAt(text(row, 'after')) : clockAt(clocks[nth]!),
			event: text(row, 'event'),
			marks: MARKS.filter((mark) => marks.includes(mark)),
		};
	});
}

const sourceOf = (values: Values): Answers['sources'][number] => {
	const read = text(values, 'sources.0.read');
	const ask = (name: string) => text(values, `sources.0.${name}`) || undefined;
	return {
		id: ACCOUNT,
		title: text(values, 'sources.0.title'),
		url: text(values, 'sources.0.url'),
		publisher: text(values, 'sources.0.publisher'),
		kind: ask('kind'),
		relation: ask('relation'),
		published: ask('published'),
		read: read === 'part' ? 'part' : 'whole',
	};
};
