/** A tick of the time scale that every ribbon shares. */
export interface Tick {
	/** Minutes from impact. */
	t: number;
	label: string;
	/** Per cent of the width. */
	x: number;
	/** True where narrow screens leave the label out. */
	minor: boolean;
}

/** The right edge of every ribbon: 30 days in minutes. */
const EDGE = 30 * 1440;

/** Per cent of the width given to the time before impact. */
const ORIGIN = 20;

/**
 * Where a moment stands, in per cent of the width; logarithmic both ways from the start of impact.
 */
export function position(t: number): number {
	const share = Math.min(1, Math.log10(1 + Math.abs(t)) / Math.log10(1 + EDGE));
	return round(t < 0 ? ORIGIN - ORIGIN * share : ORIGIN + (100 - ORIGIN) * share);
}

/** Two decimals, so that every build writes the same bytes. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const tick = (t: number, label: string, minor = false): Tick => ({
	t,
	label,
	x: position(t),
	minor,
});

/** The ticks of the large axis. */
export const axisTicks: readonly Tick[] = [
	tick(-1440, '−1 d'),
	tick(-60, '−1 h', true),
	tick(0, 'impact'),
	tick(1, '1 min', true),
	tick(10, '10 min'),
	tick(60, '1 h'),
	tick(1440, '1 d'),
	tick(7 * 1440, '1 wk'),
].map((one) => ({ ...one, label: one.label.replace(/(\d) /, '$1\u00a0') }));

/** The ticks over a column of small ribbons. */
export const shortTicks: readonly Tick[] = axisTicks.filter(({ t }) => t === 0 || t >= 60);

/** Grid lines in per cent at `ticks`; `origin` marks the start of impact. */
export function gridLines(ticks: readonly Tick[] = shortTicks): { x: number; origin: boolean }[] {
	return ticks.map(({ t, x }) => ({ x, origin: t === 0 }));
}
