import type { Feed } from './feed.ts';
import { instant } from './feed-atom.ts';

/** A feed as JSON Feed 1.1, as a plain object. */
export const jsonFeed = ({ title, subtitle, self, home, author, entries }: Feed) => ({
	version: 'https://jsonfeed.org/version/1.1',
	title,
	description: subtitle,
	home_page_url: home,
	feed_url: self,
	language: 'en',
	authors: [author],
	items: entries.map(({ id, url, title, text, on, kind, labels }) => ({
		id,
		url,
		title,
		content_text: text,
		date_published: instant(on),
		date_modified: instant(on),
		tags: [kind, ...labels],
	})),
});
