import { axisTicks, position, round, type Tick } from '../axis.ts';
import { ends, type Interval } from '../interval.ts';
import type { TimeBin } from './time-bins.ts';
import { TIME_BINS, timeGrid } from './time-bins.ts';
import type { Timed } from './times.ts';

/** The height of the plot in pixels. */
export const PLOT_HEIGHT = 400;

/** What is known of one incident: x in per cent, y in pixels; a dot where both times are exact. */
export interface TimeMark {
	x1: number;
	x2: number;
	y1: number;
	y2: number;
	/** A dot, a line where one of the times is a span, a box where both are. */
	shape: 'dot' | 'line' | 'box';
	/** True where nobody says when the span begins or ends. */
	isOpen: boolean;
}

/** The start of impact on the way up, so that what was over at once stands clear of the edge. */
const FLOOR = 12;

/** What a dot covers, in per cent and in pixels. */
const FINEST_X = 1.2;
const FINEST_Y = 10;

const LOWEST = position(0);
const x = (minutes: number) => position(minutes);
const y = (minutes: number) => {
	const share = Math.max(0, position(minutes) - LOWEST) / (100 - LOWEST);
	return round(PLOT_HEIGHT - FLOOR - share * (PLOT_HEIGHT - FLOOR));
};

/** Where an incident stands: to the right the later it was noticed, up the longer it hurt. */
export function timeMark({ detect, mitigate }: Pick<Timed, 'detect' | 'mitigate'>): TimeMark {
	const [noticed, over] = [ends(detect.interval), ends(mitigate.interval)];
	const [x1, x2] = told(noticed.map(x), FINEST_X);
	const [y2, y1] = told(over.map(y), FINEST_Y);
	const spans = Number(x1 !== x2) + Number(y1 !== y2);
	return {
		x1,
		x2,
		y1,
		y2,
		shape: (['dot', 'line', 'box'] as const)[spans]!,
		isOpen: ![...noticed, ...over].every(Number.isFinite),
	};
}

/** A span shorter than a dot is wide is drawn as one. */
function told(places: number[], finest: number): [number, number] {
	const [a, b] = places as [number, number];
	const middle = round((a + b) / 2);
	return Math.abs(a - b) < finest ? [middle, middle] : [a, b];
}

/** The line on which harm stops the moment it is noticed. */
export const diagonal = { x1: x(0), y1: y(0), x2: 100, y2: 0 };

/** The ticks of both axes, and where they stand on the way up. */
export const timeTicks: (Tick & { y?: number })[] = axisTicks.map((tick) =>
	tick.t < 0 ? tick : { ...tick, y: y(tick.t) },
);

/** Where a median stands, by the latest it can be: per cent across, or pixels on the way up; undefined where that is open. */
export function medianLine(median: Interval | undefined, way: 'across' | 'up'): number | undefined {
	const last = median && ends(median)[1];
	if (last === undefined || last === Infinity) return undefined;
	return way === 'across' ? x(last) : y(last);
}

/** A field of the grid that stands for many incidents. */
export interface TimeField {
	x: number;
	width: number;
	y: number;
	height: number;
	count: number;
	detect: TimeBin;
	mitigate: TimeBin;
}

/** The fields that hold an incident. */
export function timeFields(timed: Timed[]): TimeField[] {
	return timeGrid(timed).flatMap((row, up) =>
		row.flatMap((count, along) => {
			const [detect, mitigate] = [TIME_BINS[along]!, TIME_BINS[up]!];
			if (count === 0) return [];
			const [x1, x2] = [x(detect.min), x(detect.max)];
			const [y1, y2] = [y(mitigate.max), mitigate.min <= 0 ? PLOT_HEIGHT : y(mitigate.min)];
			const size = { width: round(x2 - x1), height: round(y2 - y1) };
			return [{ x: x1, y: y1, ...size, count, detect, mitigate }];
		}),
	);
}
