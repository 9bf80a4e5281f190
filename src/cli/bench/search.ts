import { gzipSync } from 'node:zlib';
import { finderOf } from '../../client/finder.ts';
import { openLibrary } from '../../client/library.ts';
import { survey } from '../../check/survey.ts';
import { assemble } from '../../model/corpus.ts';
import { searchFiles } from '../../model/search-files.ts';
import type { Measured } from './measured.ts';
import { phrase } from './words.ts';
import { createRandom } from './random.ts';

const QUERIES = 40;
const paths = { postmortem: String, term: (_: string, id: string) => id, brief: String };

/** What searching the records of a project costs: the index, and from a query to its first results, cold and warm. Bytes are gzip. */
export async function measureSearch(root: string, seed: number): Promise<Measured[]> {
	const { records, vocabularies } = await survey(root, { base: '/', now: Date.now() });
	const corpus = assemble(records, vocabularies);
	const start = performance.now();
	const { words, cards, ...single } = searchFiles(corpus, paths);
	const made = (performance.now() - start) / 1000;
	const files = new Map<string, unknown>([
		...Object.entries(single),
		...words.map((block, number) => [`words/${number}`, block] as const),
		...cards.map((some, number) => [`cards/${number}`, some] as const),
	]);
	const size = (name: string) => gzipSync(JSON.stringify(files.get(name))).length / 1000;
	const random = createRandom(seed);
	const queries = Array.from({ length: QUERIES }, () => phrase(random));
	const cold: number[] = [];
	const warm: number[] = [];
	const times: number[] = [];
	for (const query of queries) {
		let fetched: string[] = [];
		const library = await openLibrary(async (name) => {
			fetched.push(name);
			return files.get(name);
		});
		const find = finderOf(library);
		const beginning = fetched;
		fetched = [];
		await find(query);
		const pieces = sum(fetched.map(size));
		cold.push(sum(beginning.map(size)) + pieces);
		warm.push(pieces);
		const from = performance.now();
		await find(query);
		times.push(performance.now() - from);
	}
	const row = (what: string, value: number, unit: string, budget?: number): Measured => ({
		what,
		records: records.length,
		value,
		unit,
		...(budget !== undefined && { budget }),
	});
	return [
		row('making the search index', made, 's'),
		row('search index, all files', sum([...files.keys()].map(size)), 'kB'),
		row('search index, files', files.size, ''),
		row('first result, cold', worst(cold), 'kB', 150),
		row('first result, beginning loaded', worst(warm), 'kB'),
		row('from a keystroke to results', worst(times), 'ms', 50),
	];
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The largest but one of twenty: one query that is unlike all others does not decide. */
const worst = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0;
