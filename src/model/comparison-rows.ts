import type { ComparedStep } from './comparison-steps.ts';

/** A stretch of time in which each of several incidents has some steps or none. */
export interface ComparedRow {
	label: string;
	/** True for the moment that all others count from. */
	isStart: boolean;
	/** The steps of each incident, in its own order. */
	cells: ComparedStep[][];
}

const HOUR = 60;
const DAY = 24 * HOUR;
const START = 'T+00:00';

/** Stretches of time, as wide as people tell them; a minute belongs to the first that holds it. */
const BANDS: { label: string; holds: (minute: number) => boolean }[] = [
	{ label: 'Over a day before', holds: (minute) => minute < -DAY },
	{ label: 'The day before', holds: (minute) => minute < -HOUR },
	{ label: 'The hour before', holds: (minute) => minute < 0 },
	{ label: START, holds: (minute) => minute === 0 },
	{ label: 'Up to 5 min', holds: (minute) => minute <= 5 },
	{ label: '5 to 15 min', holds: (minute) => minute <= 15 },
	{ label: '15 min to 1 h', holds: (minute) => minute <= HOUR },
	{ label: '1 to 4 h', holds: (minute) => minute <= 4 * HOUR },
	{ label: '4 h to 1 d', holds: (minute) => minute <= DAY },
	{ label: '1 to 7 d', holds: (minute) => minute <= 7 * DAY },
	{ label: 'After 7 d', holds: () => true },
];

/** Between two bands stands what comes after the first, nobody says when. */
const LABELS = [
	'Before, no times',
	...BANDS.flatMap(({ label }) => [label, 'Then, no times']),
	'In order, no times',
];

/** Lays timelines side by side, aligned at minute zero; a step without a time stands after the band of the one above it, or in it where the next one below it stands there too. */
export function comparedRows(timelines: ComparedStep[][]): ComparedRow[] {
	const rows = LABELS.map((label): ComparedRow => {
		return { label, isStart: label === START, cells: timelines.map(() => []) };
	});
	for (const [column, steps] of timelines.entries()) {
		const places = placesOf(steps.map(({ at }) => at));
		for (const [index, step] of steps.entries()) rows[places[index]!]!.cells[column]!.push(step);
	}
	return rows.filter(({ cells }) => cells.some((steps) => steps.length > 0));
}

/** The position in `LABELS` of each step. */
function placesOf(minutes: (number | null)[]): number[] {
	if (minutes.every((minute) => minute === null)) return minutes.map(() => LABELS.length - 1);
	const bands = minutes.map((minute) =>
		minute === null ? undefined : 1 + 2 * BANDS.findIndex(({ holds }) => holds(minute)),
	);
	let last: number | undefined;
	return bands.map((band, index) => {
		if (band !== undefined) return (last = band);
		if (last === undefined) return 0;
		const next = bands.slice(index).find((one) => one !== undefined);
		return next === last ? last : last + 1;
	});
}
