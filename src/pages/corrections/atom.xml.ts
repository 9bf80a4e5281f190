import { siteFeed } from '../../components/data/feeds.ts';
import { corpus } from '../../corpus.ts';
import { atom } from '../../model/feed-atom.ts';

/** What was wrong in a record and is right now, newest first. */
export const GET = () =>
	new Response(atom(siteFeed(corpus, 'corrections/atom.xml', { corrections: true })), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
