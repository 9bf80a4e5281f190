import type { RecordData } from '../schema/record.ts';
import { filled } from './publish-claims.ts';

/** Why an incident happened, what was done afterwards and what is to be learned. */
export function publishAftermath(data: RecordData) {
	const { applies } = data;
	const remarks = (list: RecordData['lucky']) => (list ?? []).map((one) => filled(one, []));
	return {
		rootCause: (data.rootCause ?? []).map((one) => ({ ...one, contested: one.contested ?? null })),
		obstacles: (data.obstacles ?? []).map((one) => filled(one, [])),
		wentWell: remarks(data.wentWell),
		wentBadly: remarks(data.wentBadly),
		lucky: remarks(data.lucky),
		surprises: remarks(data.surprises),
		actions: (data.actions ?? []).map((one) => filled(one, [])),
		applies: applies
			? {
					...applies,
					introducedIn: applies.introducedIn ?? null,
					fixedIn: applies.fixedIn ?? null,
					note: applies.note ?? null,
				}
			: null,
		lessons: (data.lessons ?? []).map((one) => filled(one, ['ask'])),
		disagreements: (data.disagreements ?? []).map((one) => ({
			...one,
			prefer: one.prefer ?? null,
			why: one.why ?? null,
		})),
	};
}
