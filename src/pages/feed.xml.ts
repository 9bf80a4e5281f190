import rss from '@astrojs/rss';
import { siteFeed } from '../components/data/feeds.ts';
import { corpus } from '../corpus.ts';
import { instant, xml } from '../model/feed-atom.ts';
import { absolute } from '../site.ts';

/** What is new and corrected, newest first, as RSS: the address that the first readers know. */
export const GET = () => {
	const { title, subtitle, self, entries } = siteFeed(corpus, 'feed.xml');
	return rss({
		title,
		description: subtitle,
		site: absolute(),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>en</language><atom:link rel="self" type="application/rss+xml" href="${xml(self)}"/>`,
		items: entries.map(({ id, url, title, text, on }) => ({
			title,
			description: asHtml(text),
			link: url,
			pubDate: new Date(instant(on)),
			...(id !== url && { customData: `<guid isPermaLink="true">${id}</guid>` }),
		})),
	});
};

/** A description in RSS is HTML to most readers, which would take `<pod>` for an element. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
