import { MARKS, type Mark } from '../schema/timeline.ts';
import { position, round } from './axis.ts';
import { MINUTE, clockWords } from './clock.ts';
import { elapsedWords } from './duration.ts';
import { type Interval, ends } from './interval.ts';
import type { Phases } from './phases.ts';
import type { Place, Placed } from './timeline.ts';

/** A flag over the large ribbon: what happened at `x`, per cent of the width. */
export interface Flag {
	x: number;
	word: string;
	/** When: `06:03 UTC` or `+5 h 14 min`; absent where only the order is known. */
	value?: string | undefined;
	/** The baseline of its words in pixels. */
	y: number;
	/** True where the words stand to the left of the leader. */
	end: boolean;
}

const WORDS: Partial<Record<Mark, string>> = {
	trigger: 'Trigger',
	impact: 'Impact',
	detected: 'Detected',
	declared: 'Declared',
	diagnosed: 'Cause found',
	mitigated: 'Mitigated',
	resolved: 'Resolved',
};

const ROW = 20;
const ROWS = 7;
/** The width of a letter in per cent of the ribbon's. */
const LETTER = 0.9;

/** The flags of the marks, as a staircase on which no leader crosses a word; `height` in pixels. */
export function flags(placed: Placed, phases: Phases): { height: number; flags: Flag[] } {
	const laid: Laid[] = [];
	const sorted = unlaid(placed, phases)
		.map(fitted)
		.sort((a, b) => a.x - b.x);
	// Words grow away from the staircase: climb to the left where they stand right of their leader.
	const rightward = sorted.filter((flag) => !isEnd(flag)).toReversed();
	for (const flag of [...rightward, ...sorted.filter(isEnd)]) laid.push(lay(flag, laid));
	const height = laid.length === 0 ? 0 : (Math.max(...laid.map(({ row }) => row)) + 1) * ROW + 6;
	return {
		height,
		flags: laid
			.sort((a, b) => a.x - b.x)
			.map(({ x, word, value, row, end }) => {
				return { x, word, value, y: height - row * ROW - 10, end };
			}),
	};
}

type Unlaid = Pick<Flag, 'x' | 'word' | 'value'>;
type Laid = Unlaid & { end: boolean; left: number; right: number; row: number };

/** One flag for all marks that stand at the same place and say the same time. */
function unlaid(placed: Placed, phases: Phases): Unlaid[] {
	const found: Unlaid[] = [];
	for (const mark of MARKS) {
		const [word, interval] = [WORDS[mark], phases.marks[mark]];
		if (!word || !interval) continue;
		const step = placed.entries[phases.steps[mark] ?? -1] ?? {};
		const isStart = mark === 'trigger' || mark === 'impact';
		const value = valueOf(interval, step, isStart, phases.about.includes(mark));
		// An imprecise trigger came before impact all the same.
		const x = isStart ? Math.min(middle(interval), position(0)) : middle(interval);
		const same = found.find(
			(flag) => flag.x === x && (flag.value ?? value) === (value ?? flag.value),
		);
		if (!same) found.push({ x, word, value });
		else
			Object.assign(same, {
				word: `${same.word}, ${word.toLowerCase()}`,
				value: same.value ?? value,
			});
	}
	return found;
}

/**
 * Where an imprecise moment stands: half way along its joint; at the known side where one is open.
 */
function middle(interval: Interval): number {
	const [first, last] = ends(interval);
	if (first === -Infinity) return position(last);
	return last === Infinity ? position(first) : round((position(first) + position(last)) / 2);
}

/** The clock time of the start and what came before it, the elapsed time after it. */
function valueOf(
	interval: Interval,
	place: Place,
	isStart: boolean,
	about: boolean,
): string | undefined {
	const [first, last] = ends(interval);
	const isBefore = last <= 0 && first > -Infinity;
	const clock = isStart || isBefore ? clockOf(place) : undefined;
	return clock ?? (last === 0 ? undefined : elapsedWords(interval, { about }));
}

/** The clock time as it is named; undefined where only a day or nothing is. */
function clockOf({ absolute, moment, about }: Place): string | undefined {
	if (!absolute || moment?.kind !== 'absolute') return undefined;
	if (['day', 'month', 'year'].includes(moment.precision)) return undefined;
	const [first, last] = about ? moment.stated : ends(absolute, MINUTE);
	const clock = `${clockWords(first === -Infinity ? last : first)}\u00a0UTC`;
	if (first === -Infinity) return `by ${clock}`;
	if (last === Infinity) return `from ${clock}`;
	if (first !== last) return `${clockWords(first)}–${clockWords(last)}\u00a0UTC`;
	return about ? `≈\u00a0${clock}` : clock;
}

const widthOf = ({ word, value = '' }: Unlaid) => LETTER * (word.length + value.length + 2);

/** True where the words would run over the right edge. */
const isEnd = (flag: Unlaid) => flag.x + widthOf(flag) > 101;

/** Near the right edge the word goes without its time, which stands in words below: turned to the left, it would lie across the leaders of others. */
function fitted({ x, word, value }: Unlaid): Unlaid {
	return isEnd({ x, word, value }) && !isEnd({ x, word }) ? { x, word } : { x, word, value };
}

function lay(flag: Unlaid, laid: Laid[]): Laid {
	const { x } = flag;
	const width = widthOf(flag);
	const end = isEnd(flag);
	const [left, right] = end ? [x - width, x] : [x, x + width];
	const meets = (row: number) =>
		laid.some(
			(other) =>
				(other.row === row && left < other.right && other.left < right) ||
				(other.row > row && left < other.x && other.x < right) ||
				(other.row < row && other.left < x && x < other.right),
		);
	let row = 0;
	while (row < ROWS - 1 && meets(row)) row++;
	return { ...flag, end, left, right, row };
}
