import { siteFeed } from '../components/data/feeds.ts';
import { corpus } from '../corpus.ts';
import { jsonFeed } from '../model/feed-json.ts';

/** What is new and corrected, newest first, as a JSON Feed. */
export const GET = () =>
	new Response(`${JSON.stringify(jsonFeed(siteFeed(corpus, 'feed.json')))}\n`, {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
