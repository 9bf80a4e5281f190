import rss from '@astrojs/rss';
import { corpus } from '../corpus.ts';
import { absolute, postmortemPath, site } from '../site.ts';

/** The feed of the records added last, newest first. */
export const GET = () => {
	const newest = [...corpus.postmortems]
		.sort((a, b) => (a.data.entry.added < b.data.entry.added ? 1 : -1))
		.slice(0, 50);
	return rss({
		title: site.name,
		description: site.tagline,
		site: absolute(),
		customData: '<language>en</language>',
		items: newest.map(({ id, data }) => ({
			title: data.title,
			description: data.summary,
			link: absolute(postmortemPath(id)),
			pubDate: new Date(`${data.entry.added}T00:00:00Z`),
		})),
	});
};
