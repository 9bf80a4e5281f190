import type { Brief } from '../../model/brief.ts';
import type { Checklist } from '../../model/brief-markdown.ts';
import { absolute, briefPath, postmortemPath } from '../../site.ts';

/** The heading of questions whose incidents name no component. */
export const ANYTHING = 'The whole system';

/** What the reader is about to do, after “Before”. */
export const doingOf = ({ trigger: { term } }: Pick<Brief, 'trigger'>): string =>
	term.doing ?? `a ${term.label.toLowerCase()}`;

/** A brief as a checklist with full addresses. */
export const checklistOf = (brief: Brief): Checklist => ({
	doing: doingOf(brief),
	page: absolute(briefPath(brief.trigger.id)),
	groups: brief.groups.map(({ node, questions }) => ({
		label: node?.term.label ?? ANYTHING,
		questions: questions.map(({ ask, taught }) => ({
			ask,
			from: taught.map(({ postmortem: { id, collection, data } }) => ({
				title: data.title,
				address: absolute(postmortemPath(id)),
				collection,
			})),
		})),
	})),
});
