import type { Outcome } from '../../model/insights/attempts.ts';

/** What came of an attempt, in words. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
	worked: 'Worked',
	partly: 'Partly',
	'not-stated': 'Not stated',
	blocked: 'Blocked',
	failed: 'Failed',
	'made-worse': 'Made it worse',
};
