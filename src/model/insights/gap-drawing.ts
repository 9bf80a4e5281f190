import { round } from '../axis.ts';
import type { Gap } from './gap.ts';

/** The right edge of the scale, in days. */
const EDGE = 20 * 365.25;

/** Where a number of days stands, in per cent; the first incident stands at 0. */
export const gapPosition = (days: number): number =>
	round(Math.min(1, Math.log10(1 + days) / Math.log10(1 + EDGE)) * 100);

/** The ticks of the scale. */
export const gapTicks = [
	{ days: 1, label: '1 d' },
	{ days: 7, label: '1 wk' },
	{ days: 30, label: '1 mo' },
	{ days: 365, label: '1 y' },
	{ days: 3652, label: '10 y' },
].map(({ days, label }) => ({ x: gapPosition(days), label: label.replace(' ', '\u00a0') }));

/** Where a gap begins and ends, in per cent. */
export const gapSpan = ({ min, max }: Gap): [number, number] => [
	gapPosition(min),
	gapPosition(max),
];
