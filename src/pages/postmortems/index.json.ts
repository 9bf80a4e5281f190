import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { listIndex } from '../../model/list-index.ts';
import { inSearchOrder } from '../../model/search-files.ts';
import { href, postmortemPath, termPath } from '../../site.ts';

/** What the list of postmortems shows and sorts by. */
export const GET: APIRoute = () =>
	Response.json(
		listIndex(inSearchOrder(corpus.postmortems), {
			postmortem: href(postmortemPath('*')),
			organization: href(termPath('organizations', '*')),
			component: href(termPath('components', '*')),
			cause: href(termPath('causes', '*')),
		}),
	);
