import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Prose } from '../schema/prose.ts';
import { severityOf } from '../schema/codes.ts';
import { homeOf } from '../config/find.ts';
import { config } from '../config.ts';
import { keptIn } from '../kept.ts';
import { base } from '../site.ts';
import { frontMatterSchemas, writeTexts } from './editor.ts';
import { linesBelow } from './lines.ts';
import { report } from './report.ts';
import { createTurn } from './turn.ts';
import { survey, type Survey, type SurveyedRecord } from './survey.ts';

/** Loads the records; any error anywhere in `content/` stops the build with the whole report. */
export function postmortemLoader(): Loader {
	return loader('postmortems', (context, found) => {
		const shown = found.records.filter(
			({ data }) => data.entry.status !== 'draft' || isWriting(context),
		);
		const kept = keptRecords(context);
		for (const { id, file, digest } of shown)
			put(context, { id, data: { kept: kept.pathOf({ id, digest }) }, filePath: file, digest });
		kept.only(found.records);
		return shown.map(({ id }) => id);
	});
}

/** Loads the patterns, each a term with an essay. */
export function patternLoader(): Loader {
	return loader('patterns', (context, found) => {
		for (const { file, term, essay } of found.patterns) {
			const rendered = { html: essay.html, metadata: words(essay) };
			const digest = context.generateDigest({ term, essay });
			put(context, {
				id: term.id,
				data: { ...term },
				body: essay.markdown,
				filePath: file,
				digest,
				rendered,
			});
		}
		return found.patterns.map(({ term }) => term.id);
	});
}

/** Loads the other vocabularies, one entry each. */
export function vocabularyLoader(): Loader {
	return loader('vocabularies', (context, found) => {
		const names = Object.entries(found.vocabularies).filter(([name]) => name !== 'patterns');
		for (const [id, terms] of names) {
			put(context, { id, data: { terms }, digest: context.generateDigest({ terms }) });
		}
		return names.map(([id]) => id);
	});
}

/** Drafts have a page only on the machine where somebody writes: the dev server watches files, a build never does. */
const isWriting = ({ watcher }: LoaderContext) => watcher !== undefined;

const words = ({ headings, text }: Prose) => ({ headings, text });

function loader(name: string, fill: (context: LoaderContext, found: Survey) => string[]): Loader {
	return {
		name: `contributing-factors-${name}`,
		async load(context) {
			const root = homeOf(fileURLToPath(context.config.root));
			const refresh = async () => {
				const found = await shared(root, context);
				// Editors help with what is wrong, so they get their schemas first.
				if (name === 'postmortems') writeTexts(root, frontMatterSchemas(root, found.vocabularies));
				const errors = found.problems.filter(({ code }) => severityOf(code) === 'error');
				if (errors.length > 0)
					throw new Error(`\n\n${report(errors, { lines: linesBelow(root) })}\n`);
				if (name === 'postmortems' && found.leftOut.length > 0) context.logger.warn(without(found));
				const kept = new Set(fill(context, found));
				for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
			};
			await refresh();
			watch(name, context, root, refresh);
		},
	};
}

const without = ({ leftOut }: Survey) =>
	`${leftOut.length} of the records in ${config.beside?.folder} cannot be shown here: ${leftOut.slice(0, 5).join(', ')}${leftOut.length > 5 ? ' …' : ''}`;

const turn = createTurn<Survey>();

/** The store of Astro holds everything twice, and as one text: records stay beside it, it only says which. */
const keptRecords = ({ config }: LoaderContext) =>
	keptIn<SurveyedRecord>(fileURLToPath(new URL('records', config.cacheDir)));

/** One survey for all collections. */
function shared(root: string, context: LoaderContext): Promise<Survey> {
	const make = () => survey(root, { base, kept: keptRecords(context), now: Date.now() });
	return context.collection === 'postmortems' ? turn.make(make) : turn.join(make);
}

/** Stores an entry, also where a damaged one of the same digest stands in its place. */
function put({ store }: LoaderContext, entry: Parameters<LoaderContext['store']['set']>[0]): void {
	const before = store.get(entry.id);
	const isSame = (['data', 'body', 'rendered'] as const).every((part) =>
		isDeepStrictEqual(before?.[part], entry[part]),
	);
	if (before && !isSame) store.delete(entry.id);
	store.set(entry);
}

function watch(
	name: string,
	{ watcher, logger }: LoaderContext,
	root: string,
	refresh: () => Promise<void>,
): void {
	if (!watcher) return;
	watcher.add(join(root, config.content));
	watcher.on('all', async (_event, path) => {
		if (relative(join(root, config.content), path).startsWith('..')) return;
		turn.renew();
		try {
			await refresh();
		} catch (error) {
			// The same report stops every collection; once is enough.
			if (name !== 'postmortems') return;
			logger.error(error instanceof Error ? error.message : String(error));
		}
	});
}
