import type { Corpus, Postmortem } from '../corpus.ts';
import type { TermNode } from '../taxonomy.ts';
import { counted, frontOf } from './words.ts';

/** A trigger drawn by itself, all the others together, or none known. */
export interface Layer {
	name: 'trigger' | 'others' | 'unknown';
	/** The trigger; only where it is drawn by itself. */
	node?: TermNode;
	/** How many incidents count for it, dated or not. */
	total: number;
}

/** One year, or all that came before the years drawn. */
export interface YearColumn {
	label: string;
	/** The years in which an incident of this column happened. */
	years: number[];
	/** How many incidents count for each layer. */
	counts: number[];
	total: number;
}

/** Incidents by year and trigger; each counts once, for the first trigger that its record names. */
export interface ByYear {
	layers: Layer[];
	columns: YearColumn[];
	total: number;
	undated: number;
	/** How many name more than one trigger. */
	several: number;
	/** How many were set off by a change that somebody planned. */
	planned: number;
}

const MOST_TRIGGERS = 4;
const MOST_COLUMNS = 16;

/** Counts incidents by year and by the few triggers that set off most of them. */
export function byYear({ postmortems, taxonomies }: Corpus): ByYear {
	const first = new Map(postmortems.map((one) => [one, triggerOf(one)]));
	const nodes = taxonomies.triggers.terms
		.filter(({ id }) => id !== 'unknown')
		.map((node) => ({
			node,
			total: node.postmortems.filter((p) => first.get(p) === node.id).length,
		}))
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - a.total || (a.node.id < b.node.id ? -1 : 1));
	const drawn = nodes.slice(0, MOST_TRIGGERS);
	const rest = nodes.slice(MOST_TRIGGERS).reduce((sum, { total }) => sum + total, 0);
	const known = [...first.values()].filter(Boolean).length;
	const layers: Layer[] = [
		...drawn.map((one) => ({ name: 'trigger' as const, ...one })),
		{ name: 'others', total: rest },
		{ name: 'unknown', total: postmortems.length - known },
	];
	const layerOf = (one: Postmortem) => {
		const id = first.get(one);
		const at = drawn.findIndex(({ node }) => node.id === id);
		return id ? (at < 0 ? drawn.length : at) : drawn.length + 1;
	};
	return {
		layers,
		columns: columnsOf(postmortems, layerOf, layers.length),
		total: postmortems.length,
		undated: postmortems.filter(({ occurred }) => !occurred).length,
		several: postmortems.filter(({ uses }) => uses.triggers.length > 1).length,
		planned: nodes
			.filter(({ node }) => node.term.planned)
			.reduce((sum, { total }) => sum + total, 0),
	};
}

const triggerOf = ({ uses }: Postmortem) => uses.triggers.find(({ id }) => id !== 'unknown')?.id;

function columnsOf(
	postmortems: Postmortem[],
	layerOf: (one: Postmortem) => number,
	layers: number,
) {
	const byYear = Map.groupBy(
		postmortems.filter(({ occurred }) => occurred),
		({ occurred }) => occurred!.year,
	);
	const years = [...byYear.keys()].sort((a, b) => a - b);
	const [from, to] = [years[0], years.at(-1)];
	if (from === undefined || to === undefined) return [];
	const isLong = to - from >= MOST_COLUMNS;
	const start = isLong ? to - MOST_COLUMNS + 2 : from;
	const column = (label: string, own: number[]): YearColumn => {
		const shown = own.flatMap((year) => byYear.get(year) ?? []);
		const counts = Array.from({ length: layers }, () => 0);
		for (const one of shown) counts[layerOf(one)]! += 1;
		return { label, years: own.filter((year) => byYear.has(year)), counts, total: shown.length };
	};
	const recent = Array.from({ length: to - start + 1 }, (_, at) => start + at);
	return [
		...(isLong
			? [
					column(
						`to ${start - 1}`,
						years.filter((year) => year < start),
					),
				]
			: []),
		...recent.map((year) => column(String(year), [year])),
	];
}

/** What the figure shows, in one sentence. */
export function byYearFinding({ layers, total }: ByYear): string {
	const triggers = layers.filter(({ node }) => node);
	const known = total - (layers.find(({ name }) => name === 'unknown')?.total ?? 0);
	if (known === 0) return 'No record says yet what set it off';
	const front = frontOf(
		triggers,
		(layer) => layer.total,
		({ node }) => node!.term.label,
	);
	if (!front) return `No trigger stands out among ${counted(known)}`;
	return `${front.names} set off ${front.count} of ${counted(known)}${front.each}, more than any other trigger`;
}
