import { markdownText } from '../../../model/markdown-text.ts';
import type { Postmortem } from '../../../model/corpus.ts';
import { publishFacts } from '../../../model/publish-facts.ts';
import { ribbonSentence } from '../../../model/ribbon-words.ts';
import { figureWords } from '../../report/figure-words.ts';
import { KIND_WORDS } from '../../report/words.ts';
import { basisWords } from '../../source-words.ts';
import { fact, line, list, refs, type LinkTo } from './write.ts';

const CODED = [
	['Components', 'components'],
	['Causes', 'causes'],
	['Triggers', 'triggers'],
	['Patterns', 'patterns'],
	['Environment', 'environments'],
] as const;

const STATE = { 'not-stated': '_not stated_', 'not-recorded': '_not recorded_' };

/** The facts that stand at the head of a record, as a list. */
export function headFacts(postmortem: Postmortem, link: LinkTo): string {
	const { collection, data, occurred, uses, phases, sources } = postmortem;
	const severity = data.impact?.severity;
	const terms = CODED.flatMap(([name, vocabulary]) => {
		const ids = [...new Set(uses[vocabulary].map(({ id }) => id))];
		if (ids.length > 0) return [fact(name, ids.map((id) => link(vocabulary, id)).join(', '))];
		return data.notStated.includes(vocabulary) ? [fact(name, STATE['not-stated'])] : [];
	});
	return list([
		fact('Organization', link('organizations', data.organization)),
		fact('When', occurred ? markdownText(occurred.words) : STATE['not-stated']),
		...(collection ? [fact('From', markdownText(collection))] : []),
		...(data.kind === 'incident' ? [] : [fact('Kind', KIND_WORDS[data.kind])]),
		...terms,
		...(severity
			? [
					fact(
						'Severity',
						link('severities', severity.rubric) +
							(severity.reported
								? `, “${markdownText(severity.reported)}” in the organization’s words`
								: '') +
							refs(severity),
					),
				]
			: []),
		...publishFacts(postmortem, figureWords).map(({ name, state, words, cite }) =>
			fact(
				name,
				state === 'known' ? line(markdownText(words ?? ''), '') + refs({ cite }) : STATE[state],
			),
		),
		fact('Shape', markdownText(ribbonSentence(phases))),
		fact('Basis', markdownText(basisWords(sources.map(({ source }) => source)))),
	]);
}
