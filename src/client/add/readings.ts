import { el } from '../dom.ts';
import { clocksOf, isCounted, twiceShown } from './clocks.ts';
import type { Values } from './values.ts';

/** Lets the reader of an account choose where the clocks showed a time twice. */
export function offerReadings(form: HTMLElement, values: Values): void {
	const clocks = isCounted(values) ? [] : clocksOf(values);
	for (const [nth, area] of form.querySelectorAll<HTMLElement>('[data-reading]').entries()) {
		const clock = clocks[nth];
		const readings = clock ? twiceShown(clock) : [];
		area.hidden = readings.length < 2;
		if (area.hidden) continue;
		const select = area.querySelector('select')!;
		const words = ['the first time', 'the second time'];
		const options = readings.map((value, at) => el('option', { value }, `${words[at]} (${value})`));
		select.replaceChildren(el('option', { value: '' }, 'Choose …'), ...options);
		select.value = clock && readings.includes(clock.reading) ? clock.reading : '';
	}
}
