import type { Faults } from './faults.ts';
import { controlsIn } from './values.ts';

/** What has to be mended where a day or a time that can be seen was typed in part: a browser gives no value for it, as if nobody had answered. */
export const unfinishedFaults = (form: ParentNode): Faults => ({
	empty: [],
	wrong: controlsIn(form)
		.filter((control) => control.validity.badInput && !control.disabled)
		.filter((control) => !control.closest('[hidden]'))
		.map(({ name, type }) => ({
			problem: {
				message: `This ${type === 'time' ? 'time' : 'day'} is not complete.`,
				expected: `a whole ${type === 'time' ? 'time' : 'day'}, or none`,
				fix: 'Fill in the rest, or clear it.',
			},
			severity: 'error',
			control: name,
		})),
});
