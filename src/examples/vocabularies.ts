import { vocabularies, type VocabularyName } from '../schema/vocabularies.ts';
import type { Files } from './example.ts';

const TERMS: Record<Exclude<VocabularyName, 'patterns'>, string[]> = {
	causes: ['unvalidated-change', 'missing-limit', 'missing-alert'],
	components: ['delivery', 'delivery/argo-cd'],
	triggers: ['configuration-change'],
	detection: ['user-report'],
	impacts: ['full-outage'],
	audiences: ['end-users'],
	severities: ['critical'],
	obstacles: ['missing-knowledge'],
	environments: ['production'],
	organizations: ['example', 'undisclosed'],
};

/** A term of a vocabulary as its file has it. */
export const term = (id: string, more = ''): string => `- id: ${id}
  label: ${labelOf(id)}
  definition: One sentence that says what it is.
  useWhen: When the account says so in as many words.
  notWhen: Where another term says it better.
${more}`;

/** The vocabularies of the examples: few terms, all that the complete record needs. */
export const smallVocabularies: Files = Object.fromEntries(
	Object.entries(TERMS).map(([name, ids]) => [
		`content/${vocabularies[name as VocabularyName].path}`,
		ids.map((id) => textOf(name, id)).join(''),
	]),
);

function textOf(vocabulary: string, id: string): string {
	if (vocabulary === 'triggers') return term(id, '  planned: true\n');
	if (vocabulary !== 'organizations') return term(id);
	return `- id: ${id}\n  label: ${labelOf(id)}\n  definition: One sentence that says what it does.\n`;
}

function labelOf(id: string): string {
	const words = (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
