import { vocabularies, vocabularyNames } from '../schema/vocabularies.ts';
import { briefOf } from './brief.ts';
import type { Corpus, Postmortem } from './corpus.ts';
import { counted } from './insights/words.ts';
import { axisTicks, ribbon } from './ribbon.ts';
import { ribbonLabel, ribbonSentence } from './ribbon-words.ts';
import type { Paths } from './search-files.ts';
import { cardWith, SOCIAL_RIBBON, type SocialCard } from './social.ts';
import { isLatin } from './social-text.ts';
import type { TermNode } from './taxonomy.ts';

/** A card with the path of its page. */
export type PageCard = [path: string, card: SocialCard];

/** The cards of the records, terms and briefs, by path; a title in letters that cannot be written has none. */
export function socialCards(corpus: Corpus, paths: Paths): PageCard[] {
	const { postmortems, taxonomies } = corpus;
	const terms = vocabularyNames.flatMap((name) => taxonomies[name].terms);
	const planned = taxonomies.triggers.terms.filter(({ term }) => term.planned);
	const cards: PageCard[] = [
		...postmortems.map((one): PageCard => [paths.postmortem(one.id), recordCard(one, corpus)]),
		...terms.map((node): PageCard => [paths.term(node.vocabulary, node.id), termCard(node)]),
		...planned.map((trigger): PageCard => [paths.brief(trigger.id), briefCard(trigger, corpus)]),
	];
	return cards.filter(([, { title }]) => isLatin(title));
}

/** The card of a record: who, when and what, with its ribbon; an anecdote without times has its summary. */
export function recordCard(
	{ data, occurred, phases }: Postmortem,
	{ taxonomies }: Pick<Corpus, 'taxonomies'>,
): SocialCard {
	const { kind, title, organization, summary, timeline } = data;
	const hasShape = kind !== 'anecdote' || timeline !== undefined;
	const card = {
		kind: kind === 'incident' ? 'Postmortem' : inWords(kind),
		title,
		facts: [
			taxonomies.organizations.get(organization)?.term.label ?? organization,
			occurred?.words ?? 'date not stated',
		],
	};
	if (!hasShape) return cardWith({ ...card, text: summary });
	const drawing = ribbon(phases, { full: SOCIAL_RIBBON });
	const shape = { drawing, ticks: TICKS, words: ribbonSentence(phases) };
	return cardWith({ ...card, shape }, ribbonLabel(phases));
}

/** The card of a term with the number of its incidents; of how many is left out, or every new record would redraw every term. */
export function termCard({ vocabulary, term, postmortems, years }: TermNode): SocialCard {
	const span = years && (years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`);
	return cardWith({
		kind: vocabularies[vocabulary].singular,
		title: term.label,
		facts: [counted(postmortems.length, 'postmortem'), ...(span ? [span] : [])],
		text: term.definition,
	});
}

function briefCard(trigger: TermNode, corpus: Corpus): SocialCard {
	const { total, taughtBy, groups } = briefOf(trigger, corpus);
	const { doing, label } = trigger.term;
	return cardWith({
		kind: 'Before a change',
		title: `Before ${doing ?? `a ${label.toLowerCase()}`}`,
		facts: [counted(total, 'question'), `from ${counted(taughtBy, 'postmortem')}`],
		text: groups[0]?.questions[0]?.ask,
	});
}

const TICKS = axisTicks.filter(({ minor }) => !minor);

const inWords = (id: string) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
