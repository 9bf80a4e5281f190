import { execFileSync } from 'node:child_process';
import { addresses, apiPath } from '../../../components/data/paths.ts';
import { figureWords } from '../../../components/report/figure-words.ts';
import { options } from '../../../schema/options.ts';
import { corpus } from '../../../corpus.ts';
import { changesOf } from '../../../model/changes.ts';
import type { WholePublishing } from '../../../model/publish-record.ts';
import { listPages, pageName } from '../../../model/publish-pages.ts';
import { absolute, site } from '../../../site.ts';

/** What publishing needs beside the thing to publish. */
export const publishing: WholePublishing = {
	taxonomies: corpus.taxonomies,
	addresses,
	figureWords,
	own: Object.keys(options.fields),
};

/** Everything that happened to the records, newest first. */
export const changes = changesOf(corpus);

/** When the contents last changed: the time of the commit, else the day of the latest change. */
export const generatedAt = committed() ?? `${changes[0]?.on ?? '1970-01-01'}T00:00:00Z`;

/** What every file says of itself. */
export const envelope = (total: number) => ({
	schemaVersion: 1 as const,
	generatedAt,
	license: site.license,
	total,
});

/** A file of the API as an answer. */
export const json = (body: object) =>
	new Response(`${JSON.stringify(body)}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});

/** The files of a list in pages: the name of each without its ending, and what makes it. */
export const listFiles = <Item>(
	list: string,
	items: Item[],
	size: number,
	published: (item: Item) => object,
) =>
	listPages(items, size).map(({ page, pages, total, items }) => ({
		name: pageName(list, page),
		make: () => ({
			...envelope(total),
			page,
			pages,
			next: page < pages ? absolute(apiPath(`${pageName(list, page + 1)}.json`)) : null,
			[list]: items.map(published),
		}),
	}));

/** The time of the last commit of this folder; undefined where there is no git or no commit. */
function committed(): string | undefined {
	try {
		const time = execFileSync(
			'git',
			['-c', 'log.showSignature=false', 'log', '-1', '--format=%ct', '--', '.'],
			{
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore'],
			},
		).trim();
		return /^\d+$/.test(time)
			? new Date(Number(time) * 1000).toISOString().replace('.000Z', 'Z')
			: undefined;
	} catch {
		return undefined;
	}
}
