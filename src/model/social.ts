import type { Tick } from './axis.ts';
import type { RibbonDrawing } from './ribbon.ts';

/** The size in pixels of every image that stands for a page where its address is shared. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** The height of full harm in such an image, in pixels. */
export const SOCIAL_RIBBON = 84;

/** What the image of a page says. */
export interface SocialCard {
	/** What sort of page it is, in a word or two; empty where the title says it. */
	kind: string;
	title: string;
	/** A few words each: who and when, or how many. */
	facts: string[];
	/** A sentence or two under the title. */
	text?: string | undefined;
	/** The ribbon, the ticks under it and its sentence. */
	shape?: { drawing: RibbonDrawing; ticks: readonly Tick[]; words: string } | undefined;
	/** The same for those who do not see the image. */
	alt: string;
}

/** The path of the image that stands for a page, by the path of the page, both without a leading slash. */
export const socialPath = (page: string): string => `social/${page.slice(0, -1) || 'index'}.png`;

const LONGEST_FACT = 60;
const LONGEST_TEXT = 170;
const LONGEST_ALT = 420;

/** A card with its `alt`; `told` is what the ribbon says in full sentences. */
export function cardWith(card: Omit<SocialCard, 'alt'>, told = card.shape?.words): SocialCard {
	const { kind, title } = card;
	const facts = card.facts.map((fact) => shortened(fact, LONGEST_FACT));
	const text = card.text && shortened(card.text, LONGEST_TEXT);
	const sentences = [kind ? `${kind}: ${title}` : title, facts.join(', '), text, told]
		.filter((sentence) => sentence !== undefined && sentence !== '')
		.map((sentence) => (/[.?!…]$/.test(sentence!) ? sentence : `${sentence}.`));
	return {
		...card,
		facts,
		...(text && { text }),
		alt: shortened(sentences.join(' '), LONGEST_ALT),
	};
}

/** A text of at most `longest` characters, cut between words where it is longer. */
export function shortened(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest - 1).replace(/\s\S*$|[\ud800-\udbff]$/, '');
	return `${cut.replace(/[\s.,:;–—-]+$/, '')}…`;
}
