import type { RecordData } from '../schema/record.ts';

/** Whether a reader can still meet it. */
export type Verdict = NonNullable<RecordData['applies']>['verdict'];

/** A verdict in a few words, for a list. */
export const SHORT_VERDICT: Record<Verdict, string> = {
	'fixed-upstream': 'fixed upstream',
	'still-possible': 'still possible',
	'provider-changed': 'provider has changed it',
	configuration: 'depends on the setup',
	unknown: 'not known whether still possible',
};
