import { siteFeed } from '../components/data/feeds.ts';
import { corpus } from '../corpus.ts';
import { atom } from '../model/feed-atom.ts';

/** What is new and corrected, newest first. */
export const GET = () =>
	new Response(atom(siteFeed(corpus, 'atom.xml')), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
