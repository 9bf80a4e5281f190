import { socialPath } from '../../model/social.ts';
import { cards } from './_cards.ts';

/** What to draw, by the path of the image; the integration that draws takes the file away. */
export const GET = () =>
	Response.json(Object.fromEntries([...cards].map(([page, card]) => [socialPath(page), card])));
