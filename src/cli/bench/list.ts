import { gzipSync } from 'node:zlib';
import { indexOfValues, postingsOf, type FacetIndex } from '../../model/facet-index.ts';
import {
	facets,
	NOT_STATED,
	type Choice,
	type FacetLabels,
	type FacetName,
	type FacetValues,
} from '../../model/facets.ts';
import type { ListIndex } from '../../model/list-index.ts';
import type { Packed } from '../../model/list-length.ts';
import { PER_PAGE, type SortName } from '../../model/list-sorts.ts';
import { listing } from '../../model/listing.ts';
import { parentOf } from '../../model/parent-of.ts';
import { createRandom, type Random } from './random.ts';
import { figures, sum, type Measured } from './measured.ts';
import { phrase } from './words.ts';

/** The files that the list of postmortems fetches, made up. */
export interface MadeUpList {
	index: ListIndex;
	facets: FacetIndex;
	labels: FacetLabels;
}

/** How many values each facet has, and how many of them a record shows at most. */
const SHAPE: Record<FacetName, [values: number, shown: number]> = {
	component: [128, 10],
	cause: [26, 8],
	trigger: [24, 3],
	pattern: [19, 4],
	organization: [0, 1],
	year: [25, 1],
	environment: [6, 2],
	severity: [4, 1],
	detection: [13, 4],
	audience: [6, 4],
	account: [2, 1],
	type: [5, 1],
	applies: [5, 1],
};
const GROUPS = 15;
const PER_ORGANIZATION = 20;

/** Makes up a list of `count` records, the same for the same seed. */
export function madeUpList(count: number, seed: number): MadeUpList {
	const random = createRandom(seed);
	const values = Array.from({ length: count }, () => valuesFor(count, random));
	const facets = indexOfValues(values);
	return { index: indexFor(count, random), facets, labels: labelsFor(facets, count) };
}

/** What filtering a list of so many records costs: what the first click fetches, gzip, and how long each click takes without a browser. */
export function measureClicks(count: number, seed: number): Measured[] {
	const row = figures(count);
	const { index, facets } = madeUpList(count, seed);
	const fetched = [index, facets].map((file) => gzipSync(JSON.stringify(file)).length / 1000);
	const list = listing(index, facets);
	return [
		row('list, fetched at the first filter', sum(fetched), 'kB'),
		...CLICKS.map(([what, choice, sort]) => {
			const start = performance.now();
			const { positions } = list.answer(choice, sort);
			list.values(positions.subarray(0, PER_PAGE));
			return row(`list, ${what}`, performance.now() - start, 'ms', 50);
		}),
	];
}

/** The first of an order makes the order. */
const CLICKS: [what: string, choice: Choice, sort: SortName][] = [
	['nothing chosen, first time', {}, 'occurred'],
	['a component', { component: ['group-3'] }, 'occurred'],
	[
		'two components and a cause',
		{ component: ['group-3', 'group-4/2'], cause: ['cause-1'] },
		'occurred',
	],
	['not stated', { pattern: [NOT_STATED] }, 'occurred'],
	['by time to detect, first time', { component: ['group-3'] }, 'detect'],
	['by time to detect, again', { component: ['group-5'] }, 'detect'],
];

function valuesFor(count: number, random: Random): FacetValues {
	const values = facets.map(({ name }) => {
		const [all, most] = SHAPE[name];
		const total = name === 'organization' ? Math.ceil(count / PER_ORGANIZATION) : all;
		const isOne = most === 1 && ['organization', 'account', 'type'].includes(name);
		const shown = isOne ? 1 : random.below(most + 1);
		const ids = Array.from({ length: shown }, () => idOf(name, skewed(total, random)));
		const found = [...new Set(ids.flatMap((id) => [parentOf(id) ?? id, id]))];
		return [name, found.length > 0 ? found : [NOT_STATED]];
	});
	return Object.fromEntries(values) as FacetValues;
}

/** A few values are common and most are rare. */
const skewed = (total: number, { below }: Random) => Math.min(below(total), below(total));

const idOf = (name: FacetName, number: number) =>
	name === 'component'
		? `group-${number % GROUPS}${number < GROUPS ? '' : `/${Math.floor(number / GROUPS)}`}`
		: name === 'year'
			? String(2000 + number)
			: `${name}-${number}`;

function indexFor(count: number, random: Random): ListIndex {
	const { below } = random;
	const many = <Value>(make: (at: number) => Value) =>
		Array.from({ length: count }, (_, at) => make(at));
	const length = (): Packed =>
		below(3) === 0 ? null : below(2) ? below(5000) : [below(60), 60 + below(3000)];
	const day = (at: number) => 11_000 + Math.floor((at / count) * 9000);
	const few = () => [below(100), below(100)];
	const date = (at: number) => new Date(day(at) * 86_400_000);
	return {
		addresses: {
			postmortem: '/postmortems/*/',
			organization: '/organizations/*/',
			component: '/components/*/',
			cause: '/causes/*/',
		},
		id: many((at) => `${date(at).toISOString().slice(0, 10)}-made-up-${at}`),
		title: many((at) => `${phrase(random)} for the ${at}th time`),
		occurred: many((at) => date(at).toUTCString().slice(5, 16)),
		day: many((at) => (below(20) === 0 ? null : day(at))),
		added: many((at) => date(at).toISOString().slice(0, 10)),
		detect: many(length),
		mitigate: many(length),
		duration: many(length),
		components: many(few),
		causes: many(few),
		ids: {
			components: Array.from({ length: 100 }, (_, at) => idOf('component', at)),
			causes: Array.from({ length: 100 }, (_, at) => idOf('cause', at % 26)),
		},
		ribbon: many(
			() =>
				`l0,${below(80)}c${below(300)},${below(80)},8r${below(200)},${below(90)},16,${below(90)}s90,${below(90)},16u80,${below(60)},16,${below(90)}`,
		),
		shape: many(() => `Noticed after ${below(60)}\u00a0min; over after ${below(40)}\u00a0h`),
	};
}

const labelsFor = (index: FacetIndex, total: number): FacetLabels =>
	Object.fromEntries(
		Object.entries(postingsOf(index, total)).map(([name, values]) => [
			name,
			[...values]
				.map(([value, positions]): [string, string, number] => [
					value,
					`The ${value}`,
					positions.length,
				])
				.sort((a, b) => Number(a[0] === NOT_STATED) - Number(b[0] === NOT_STATED) || b[2] - a[2]),
		]),
	) as FacetLabels;
