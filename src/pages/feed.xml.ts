import rss from '@astrojs/rss';
import { siteFeed } from '../components/data/feeds.ts';
import { corpus } from '../corpus.ts';
import { instant } from '../model/feed-atom.ts';
import { absolute } from '../site.ts';

/** What is new and corrected, newest first, as RSS: the address that the first readers know. */
export const GET = () => {
	const { title, subtitle, entries } = siteFeed(corpus, 'feed.xml');
	return rss({
		title,
		description: subtitle,
		site: absolute(),
		customData: '<language>en</language>',
		items: entries.map(({ id, url, title, text, on }) => ({
			title,
			description: text,
			link: url,
			pubDate: new Date(instant(on)),
			...(id !== url && { customData: `<guid isPermaLink="true">${id}</guid>` }),
		})),
	});
};
