import { siteFeed } from '../../components/data/feeds.ts';
import { corpus } from '../../corpus.ts';
import { jsonFeed } from '../../model/feed-json.ts';

/** What was wrong in a record and is right now, newest first, as a JSON Feed. */
export const GET = () => {
	const feed = siteFeed(corpus, 'corrections/feed.json', { corrections: true });
	return new Response(`${JSON.stringify(jsonFeed(feed))}\n`, {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
};
