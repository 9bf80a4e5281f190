import { el } from '../dom.ts';
import { clocksOf } from './answers.ts';
import { readingsOf } from './instant.ts';
import { text, type Values } from './values.ts';

/** Lets the reader of an account choose where the clocks showed a time twice. */
export function offerReadings(form: HTMLElement, values: Values): void {
	const clocks = text(values, 'counting') === 'after' ? [] : clocksOf(values);
	for (const [nth, area] of form.querySelectorAll<HTMLElement>('[data-reading]').entries()) {
		const clock = clocks[nth];
		const hasPlace = clock?.day && clock.time && clock.zone.includes('/');
		const readings = hasPlace ? readingsOf(clock) : [];
		area.hidden = readings.length < 2;
		if (area.hidden) continue;
		const select = area.querySelector('select')!;
		const words = ['the first time', 'the second time'];
		const options = readings.map((value, at) => el('option', { value }, `${words[at]} (${value})`));
		select.replaceChildren(el('option', { value: '' }, 'Choose …'), ...options);
		select.value = readings.includes(clock?.reading ?? '') ? clock!.reading! : '';
	}
}
