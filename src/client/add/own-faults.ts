import { severityOf } from '../../schema/codes.ts';
import { clocksOf, isCounted, zoneFault } from './clocks.ts';
import type { Faults } from './faults.ts';
import { markRemarks } from './marks.ts';
import { text, type Values } from './values.ts';

/** What a form says of its values before any record is made of them: of the zone of the clocks, which no record has as a field, and of marks given twice. */
export function ownFaults(values: Values): Faults {
	const zone = zoneFault(values);
	const wrong = zone ? [{ problem: zone, severity: severityOf(zone.code), control: 'zone' }] : [];
	return {
		empty: lacksZone(values) ? ['zone'] : [],
		wrong: [...wrong, ...markRemarks(values)],
	};
}

const lacksZone = (values: Values) =>
	!text(values, 'zone') &&
	!isCounted(values) &&
	clocksOf(values).some(({ day, time }) => day && time);
