import { corpus } from '../../corpus.ts';
import { type SocialCard, socialPath } from '../../model/social.ts';
import { socialCards } from '../../model/social-cards.ts';
import { listCards } from '../../model/social-lists.ts';
import { briefPath, postmortemPath, site, termPath } from '../../site.ts';

interface Guide {
	title: string;
	description: string;
}

const guides = Object.entries(import.meta.glob<Guide>('../../guides/*.mdx', { eager: true }));

/** The cards of all pages that have an image of their own, by path; none with `SOCIAL=0`. */
export const cards: ReadonlyMap<string, SocialCard> = new Map(
	process.env.SOCIAL === '0'
		? []
		: [
				...listCards(corpus, {
					tagline: site.tagline,
					guides: guides.map(([file, { title, description }]) => ({
						path: `guides/${file.replace(/^.*\/|\.mdx$/g, '')}/`,
						title,
						description,
					})),
				}),
				...socialCards(corpus, { postmortem: postmortemPath, term: termPath, brief: briefPath }),
			],
);

/** The image of a page: its own, or that of the nearest page above it that has one. */
export function socialImage(page: string): { path: string; alt: string } | undefined {
	const card = cards.get(page);
	if (card) return { path: socialPath(page), alt: card.alt };
	return page === '' ? undefined : socialImage(page.replace(/[^/]+\/?$/, ''));
}
