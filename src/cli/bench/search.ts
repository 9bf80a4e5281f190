import { gzipSync } from 'node:zlib';
import { finderOf } from '../../client/finder.ts';
import { openLibrary } from '../../client/library.ts';
import { survey } from '../../check/survey.ts';
import { assemble } from '../../model/corpus.ts';
import { searchFiles } from '../../model/search-files.ts';
import { figures, sum, worst, type Measured } from './measured.ts';
import type { Project } from './project.ts';
import { createRandom, type Random } from './random.ts';
import { name, phrase } from './words.ts';

const QUERIES = 60;
const paths = { postmortem: String, term: (_: string, id: string) => id, brief: String };

/** One half is what people type, the other a line of a log. */
const query = (random: Random, nth: number) =>
	nth % 2 === 0
		? phrase(random)
		: `2026-01-15T03:12:45Z ERROR ${name(random)}: ${phrase(random)} (${name(random)}), retrying in 8s`;

/** What searching the records of a project costs its reader: the index, and from a query to its first results. Bytes are gzip, steps are requests that wait for one another. */
export async function measureSearch({ root }: Project, seed: number): Promise<Measured[]> {
	const { records, vocabularies } = await survey(root, { base: '/', now: Date.now() });
	const row = figures(records.length);
	const corpus = assemble(records, vocabularies);
	const start = performance.now();
	const { words, cards, ...single } = searchFiles(corpus, paths);
	const made = (performance.now() - start) / 1000;
	const files = new Map<string, unknown>([
		...Object.entries(single),
		...words.map((block, number) => [`words/${number}`, block] as const),
		...cards.map((some, number) => [`cards/${number}`, some] as const),
	]);
	const sizes = new Map(
		[...files].map(([name, file]) => [name, gzipSync(JSON.stringify(file)).length / 1000]),
	);
	const size = (names: string[]) => sum(names.map((one) => sizes.get(one)!));
	const below = (folder: string) => [...files.keys()].filter((one) => one.startsWith(folder));
	const random = createRandom(seed);
	const costs: Cost[] = [];
	for (let nth = 0; nth < QUERIES; nth++) costs.push(await costOf(query(random, nth), files, size));
	const all = (of: (cost: Cost) => number) => worst(costs.map(of));
	return [
		row('making the search index', made, 's'),
		row('search index, all files', size([...files.keys()]), 'kB'),
		row('search index, files', files.size, ''),
		row('search index, its beginning', size(['meta', 'terms']), 'kB'),
		row('search index, words', size(below('words/')), 'kB'),
		row('search index, cards', size(below('cards/')), 'kB'),
		row('search index, facets', size(['facets']), 'kB'),
		row(
			'first result, cold',
			all((cost) => cost.cold),
			'kB',
			150,
		),
		row(
			'first result, cold, requests',
			all((cost) => cost.requests),
			'',
		),
		row(
			'first result, cold, steps',
			all((cost) => cost.steps),
			'',
			4,
		),
		row(
			'first result, beginning loaded',
			all((cost) => cost.warm),
			'kB',
		),
		row(
			'from a keystroke to results',
			all((cost) => cost.time),
			'ms',
			50,
		),
	];
}

interface Cost {
	cold: number;
	warm: number;
	requests: number;
	steps: number;
	/** Once all is there, in ms. */
	time: number;
}

async function costOf(
	query: string,
	files: ReadonlyMap<string, unknown>,
	size: (names: string[]) => number,
): Promise<Cost> {
	const steps: string[][] = [];
	let step: string[] | undefined;
	// What is asked for while an answer is on its way belongs to the same step.
	const library = await openLibrary(async (name) => {
		if (!step) steps.push((step = []));
		step.push(name);
		await new Promise((later) => setTimeout(later));
		step = undefined;
		return files.get(name);
	});
	const find = finderOf(library);
	await find(query).then(({ records }) =>
		library.cards(records.slice(0, 5).map(({ position }) => position)),
	);
	const start = performance.now();
	await find(query);
	const time = performance.now() - start;
	const [, ...pieces] = steps;
	return {
		cold: size(steps.flat()),
		warm: size(pieces.flat()),
		requests: steps.flat().length,
		// The page's script that searches is one more, before all others.
		steps: steps.length + 1,
		time,
	};
}
