import type { Source } from '../schema/source.ts';

/** What sort of document a source is; empty where it is none of the usual ones. */
export const KIND_WORDS: Record<Source['kind'], string> = {
	postmortem: 'Postmortem',
	blog: 'Blog post',
	talk: 'Talk',
	slides: 'Slides',
	'status-page': 'Status page',
	issue: 'Issue',
	'pull-request': 'Pull request',
	news: 'News',
	paper: 'Paper',
	interview: 'Interview',
	'own-account': 'Own account',
	repository: 'Repository',
	documentation: 'Documentation',
	article: 'Article',
	forum: 'Forum',
	other: '',
};

/** How near the teller was, within a sentence. */
export const RELATION_WORDS: Record<Source['relation'], string> = {
	'first-hand': 'first-hand',
	'first-party': 'by the organization',
	'second-hand': 'second-hand',
	aggregate: 'a collection',
	background: 'background, not about this incident',
};

const NEAREST = Object.keys(RELATION_WORDS) as Source['relation'][];

/** What a record rests on at best: `First-hand account, read in part`. */
export function basisWords(sources: readonly Source[]): string {
	const relation = NEAREST.find((name) => sources.some((source) => source.relation === name));
	if (!relation) return '';
	const whole = sources.some((source) => source.relation === relation && source.read === 'whole');
	const account = {
		'first-hand': 'First-hand account',
		'first-party': 'The organization’s account',
		'second-hand': 'Second-hand account',
		aggregate: 'A collection',
		background: 'Background',
	}[relation];
	return `${account}, read ${whole ? 'whole' : 'in part'}`;
}
