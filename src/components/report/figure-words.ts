import type { Postmortem } from '../../model/corpus.ts';

/** A number the source gives for the harm done. */
export type Figure = NonNullable<NonNullable<Postmortem['data']['impact']>['figures']>[number];

const BOUND_WORDS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' };

/** A unit of one word in the plural, such as `pods`; not `ms`, not `access`. */
const SEVERAL = /^([a-z]{2,}[^s])s$/;

/** A figure with its bound and unit: `about 50 %`, `30–90 minutes`, `1,000 nodes`. */
export function figureWords({
	value,
	min,
	max,
	unit,
	bound,
}: Pick<Figure, 'value' | 'min' | 'max' | 'unit' | 'bound'>): string {
	const words = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 6 });
	const of = (number: string) => `${number}\u00a0${unit}`;
	if (value === 1) return `${BOUND_WORDS[bound]}1\u00a0${unit.replace(SEVERAL, '$1')}`;
	if (value !== undefined) return BOUND_WORDS[bound] + of(words(value));
	if (min === undefined) return `at most ${of(words(max ?? 0))}`;
	if (max === undefined) return `at least ${of(words(min))}`;
	return BOUND_WORDS[bound] + of(`${words(min)}–${words(max)}`);
}
