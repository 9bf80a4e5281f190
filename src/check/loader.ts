import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Prose } from '../schema/prose.ts';
import { severityOf } from '../schema/codes.ts';
import { base } from '../site.ts';
import { report } from './report.ts';
import { survey, type Survey, type SurveyedRecord } from './survey.ts';

/** Loads the records; any error anywhere in `content/` stops the build with the whole report. */
export function postmortemLoader(): Loader {
	return loader('postmortems', (context, found) => {
		for (const { id, file, digest, data, prose, cited, terms } of found.records) {
			const rendered = { html: prose.html, metadata: { ...words(prose), cited, terms } };
			context.store.set({
				id,
				data: { ...data },
				body: prose.markdown,
				filePath: file,
				digest,
				rendered,
			});
		}
		return found.records.map(({ id }) => id);
	});
}

/** Loads the patterns, each a term with an essay. */
export function patternLoader(): Loader {
	return loader('patterns', (context, found) => {
		for (const { file, term, essay } of found.patterns) {
			const rendered = { html: essay.html, metadata: words(essay) };
			const digest = context.generateDigest({ term, essay });
			context.store.set({
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
			context.store.set({ id, data: { terms }, digest: context.generateDigest({ terms }) });
		}
		return names.map(([id]) => id);
	});
}

const words = ({ headings, text }: Prose) => ({ headings, text });

function loader(name: string, fill: (context: LoaderContext, found: Survey) => string[]): Loader {
	return {
		name: `contributing-factors-${name}`,
		async load(context) {
			const root = fileURLToPath(context.config.root);
			const refresh = () => {
				const found = survey(root, { base, known: known(context), now: Date.now() });
				const errors = found.problems.filter(({ code }) => severityOf(code) === 'error');
				if (errors.length > 0) throw new Error(`\n\n${report(errors)}\n`);
				const kept = new Set(fill(context, found));
				for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
			};
			refresh();
			watch(context, root, refresh);
		},
	};
}

/** What an earlier build left of a record whose file, links and reader have not changed since. */
function known({ store, collection }: LoaderContext) {
	return (id: string, digest: string): SurveyedRecord | undefined => {
		const entry = collection === 'postmortems' ? store.get(id) : undefined;
		if (!entry?.rendered || entry.digest !== digest) return undefined;
		const { headings, text, cited, terms } = entry.rendered.metadata as unknown as Stored;
		const prose = { html: entry.rendered.html, headings, text, markdown: entry.body ?? '' };
		const data = entry.data as unknown as SurveyedRecord['data'];
		return { id, file: entry.filePath ?? '', digest, data, prose, cited, terms };
	};
}

type Stored = Pick<Prose, 'headings' | 'text'> & Pick<SurveyedRecord, 'cited' | 'terms'>;

function watch({ watcher, logger }: LoaderContext, root: string, refresh: () => void): void {
	if (!watcher) return;
	watcher.add(`${root}content`);
	watcher.on('all', (_event, path) => {
		if (!relative(root, path).startsWith('content')) return;
		try {
			refresh();
		} catch (error) {
			logger.error(error instanceof Error ? error.message : String(error));
		}
	});
}
