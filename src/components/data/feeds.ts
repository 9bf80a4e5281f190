import { newsOf, type Change } from '../../model/changes.ts';
import type { Corpus, Postmortem } from '../../model/corpus.ts';
import { feedEntry, type Feed } from '../../model/feed.ts';
import type { TermNode } from '../../model/taxonomy.ts';
import { absolute, site, termPath } from '../../site.ts';
import { addresses, termFeedPath } from './paths.ts';

const MOST = 50;
const LABELED = ['components', 'causes', 'triggers', 'organizations'] as const;

/** The feed of everything new and corrected; with `corrections`, of corrections alone. */
export function siteFeed(
	{ postmortems, taxonomies }: Corpus,
	path: string,
	{ corrections = false }: { corrections?: boolean } = {},
): Feed {
	const source = corrections
		? postmortems.filter(({ data }) => data.entry.corrections.length > 0)
		: postmortems;
	const news = newsOf(source, corrections ? Infinity : MOST);
	const shown = corrections ? news.filter(({ kind }) => kind === 'corrected').slice(0, MOST) : news;
	return feedOf(shown, taxonomies, {
		title: corrections ? `${site.name}: corrections` : site.name,
		subtitle: corrections ? 'What was wrong in a record and is right now.' : site.tagline,
		self: absolute(path),
		home: absolute(),
		// A feed without an entry is as old as the records it watches.
		updated: shown[0]?.on ?? newsOf(postmortems, 1)[0]?.on ?? '1970-01-01',
	});
}

/** The feed of one term: the incidents that show it, and what was corrected in them. */
export function termFeed(
	{ vocabulary, id, term, postmortems }: TermNode,
	taxonomies: Corpus['taxonomies'],
): Feed {
	const news = newsOf(postmortems, MOST);
	return feedOf(news, taxonomies, {
		title: `${term.label} · ${site.name}`,
		subtitle: term.definition,
		self: absolute(termFeedPath(vocabulary, id)),
		home: absolute(termPath(vocabulary, id)),
		updated: news[0]?.on ?? '1970-01-01',
	});
}

const feedOf = (
	news: Change[],
	taxonomies: Corpus['taxonomies'],
	about: Pick<Feed, 'title' | 'subtitle' | 'self' | 'home' | 'updated'>,
): Feed => ({
	...about,
	author: { name: site.name, url: absolute() },
	license: site.license,
	entries: news.map((change) =>
		feedEntry(change, labelsOf(change.postmortem, taxonomies), addresses),
	),
});

const labelsOf = ({ collection, uses }: Postmortem, taxonomies: Corpus['taxonomies']): string[] => [
	...new Set(
		LABELED.flatMap((name) =>
			uses[name].map(({ id }) => taxonomies[name].get(id)?.term.label ?? id),
		),
	),
	...(collection ? [collection] : []),
];
