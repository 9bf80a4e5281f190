import { round } from '../axis.ts';
import type { ByYear } from './by-year.ts';
import { DRAWN_ONE_BY_ONE } from './limits.ts';

/** A part of a column: x and width in per cent, y and height in pixels. */
export interface YearBlock {
	/** The position of its layer. */
	layer: number;
	/** The position of its column. */
	column: number;
	count: number;
	x: number;
	width: number;
	y: number;
	height: number;
}

/** Columns of bricks, one for each incident; of plain blocks where there are too many. */
export interface YearDrawing {
	/** The height of the columns in pixels, without the numbers above and the years below. */
	height: number;
	/** The height of one brick; undefined where blocks are plain. */
	brick?: number | undefined;
	blocks: YearBlock[];
	/** The middle of each column in per cent, and the y of its top. */
	tops: { x: number; y: number }[];
}

const HEIGHT = 240;
const LARGEST = 12;
const SMALLEST = 3;
const WIDTH = 0.8;

/** Lays out the columns. */
export function yearDrawing({ columns, total }: ByYear): YearDrawing {
	const most = Math.max(1, ...columns.map((column) => column.total));
	const fits = Math.min(LARGEST, Math.floor(HEIGHT / most));
	const brick = total <= DRAWN_ONE_BY_ONE && fits >= SMALLEST ? fits : undefined;
	const unit = brick ?? HEIGHT / most;
	const height = round(most * unit);
	const step = 100 / Math.max(1, columns.length);
	return {
		height,
		brick,
		blocks: columns.flatMap(({ counts }, column) => {
			let below = 0;
			return counts.flatMap((count, layer) => {
				below += count;
				if (count === 0) return [];
				const x = round(step * (column + (1 - WIDTH) / 2));
				const y = round(height - below * unit);
				const block = { layer, column, count, x, width: round(step * WIDTH), y };
				return [{ ...block, height: round(count * unit) }];
			});
		}),
		tops: columns.map((column, at) => ({
			x: round(step * (at + 0.5)),
			y: round(height - column.total * unit),
		})),
	};
}
