import type { Corpus } from '../corpus.ts';
import { parentOf } from '../parent-of.ts';
import type { TermNode } from '../taxonomy.ts';
import { byChance, standingOut } from './chance.ts';
import { byCount, tally } from './tally.ts';
import { counted, quoted } from './words.ts';

/** How many incidents show a cause and a part of the system. */
export interface Cell {
	count: number;
	/** The position in `levels`, from 1; 0 where the cell is empty. */
	level: number;
	/** True where the cell is empty although chance alone would bring two incidents or more. */
	isGap: boolean;
}

/** Causes by the groups of components that their incidents involve. */
export interface Matrix {
	groups: TermNode[];
	rows: { cause: TermNode; cells: Cell[] }[];
	/** The counts that each tint stands for, the palest first. */
	levels: [from: number, to: number][];
	/** The empty cells where chance alone would bring most, with how many that would be. */
	gaps: { cause: TermNode; group: TermNode; expected: number }[];
	/** How many incidents name a cause and a component. */
	total: number;
	/** How many causes are in too few incidents to be drawn. */
	left: number;
	/** The pair that stands out most, with all incidents `of` its cause; absent where none does. */
	front?: { cause: TermNode; group: TermNode; count: number; of: number } | undefined;
}

const MOST_ROWS = 14;
const MOST_GROUPS = 18;
const TINTS = 4;
const FEWEST = 3;
const EXPECTED = 2;
const MOST_GAPS = 10;

/** Counts the incidents that show a cause and a group of components, for the most frequent of both. */
export function matrixOf({ postmortems, taxonomies }: Corpus): Matrix {
	const own = postmortems
		.map(({ uses }) => ({
			causes: new Set(uses.causes.map(({ id }) => id)),
			groups: new Set(uses.components.map(({ id }) => parentOf(id) ?? id)),
		}))
		.filter(({ causes, groups }) => causes.size > 0 && groups.size > 0);
	const ofCause = tally(own.map(({ causes }) => causes));
	const ofGroup = tally(own.map(({ groups }) => groups));
	const ofPair = tally(
		own.map(({ causes, groups }) =>
			[...causes].flatMap((c) => [...groups].map((g) => `${c} ${g}`)),
		),
	);
	const used = (nodes: TermNode[], count: (id: string) => number) =>
		nodes.filter(({ id }) => count(id) > 0).sort(byCount(({ id }) => count(id)));
	const groups = used(taxonomies.components.roots, ofGroup).slice(0, MOST_GROUPS);
	const causes = used(taxonomies.causes.terms, ofCause);
	const drawn = causes.slice(0, MOST_ROWS);
	const cells = drawn.map((cause) =>
		groups.map((group) => ({
			cause,
			group,
			count: ofPair(`${cause.id} ${group.id}`),
			of: ofCause(cause.id),
			expected: byChance(ofCause(cause.id), ofGroup(group.id), own.length),
		})),
	);
	const counts = cells.flat().flatMap(({ count }) => (count > 0 ? [count] : []));
	const levels = levelsOf(Math.min(...counts), Math.max(0, ...counts));
	const [front] = standingOut(cells.flat(), FEWEST);
	return {
		groups,
		rows: drawn.map((cause, row) => ({
			cause,
			cells: cells[row]!.map(({ count, expected }) => ({
				count,
				level: 1 + levels.findIndex(([from, to]) => count >= from && count <= to),
				isGap: count === 0 && expected >= EXPECTED,
			})),
		})),
		levels,
		gaps: cells
			.flat()
			.filter(({ count, expected }) => count === 0 && expected >= EXPECTED)
			.sort((a, b) => b.expected - a.expected)
			.slice(0, MOST_GAPS)
			.map(({ cause, group, expected }) => ({ cause, group, expected })),
		total: own.length,
		left: causes.length - drawn.length,
		front,
	};
}

/** Steps that grow with the counts, because few pairs have many incidents. */
function levelsOf(least: number, most: number): [number, number][] {
	const levels: [number, number][] = [];
	for (let tint = 1, from = least; from <= most; tint++) {
		const step = least * ((1 + most) / least) ** (tint / TINTS);
		const to = tint >= TINTS ? most : Math.max(from, Math.round(step) - 1);
		levels.push([from, to]);
		from = to + 1;
	}
	return levels;
}

/** What the figure shows, in one sentence. */
export function matrixFinding({ front, total }: Matrix): string {
	if (!front) return `No cause gathers in one part of the system yet, among ${counted(total)}`;
	const [cause, group] = [front.cause, front.group].map(({ term }) => quoted(term.label));
	return `${cause} gathers in ${group}: ${front.count} of its ${counted(front.of)} involve that part`;
}
