import type { Postmortem } from '../../model/corpus.ts';

type Data = Postmortem['data'];
type Item<K extends keyof Data> = NonNullable<Data[K]> extends (infer T)[] ? T : never;
type Role = NonNullable<Item<'components'>['role']>;

/** What sort of record it is, where it is not simply an incident. */
export const KIND_WORDS: Record<Data['kind'], string> = {
	incident: 'Incident',
	'near-miss': 'Near miss',
	'security-incident': 'Security incident',
	exercise: 'Exercise',
	anecdote: 'Anecdote',
};

/** Where a sign shows. */
export const SIGN_WORDS: Record<Item<'symptoms'>['kind'], string> = {
	log: 'Log line',
	event: 'Event',
	status: 'Status',
	metric: 'Metric',
	alert: 'Alert',
	'user-report': 'User report',
	other: 'Text',
};

/** The part a component had. */
export const ROLE_WORDS: Record<Role, string> = {
	origin: 'where it began',
	'trigger-point': 'where it was set off',
	propagator: 'carried it on',
	impacted: 'suffered',
	obstacle: 'stood in the way',
	detector: 'showed it',
};

/** How far an action had come when the source was written. */
export const STATE_WORDS: Record<Item<'actions'>['state'], string> = {
	done: 'Done',
	planned: 'Planned',
	dropped: 'Dropped',
	rejected: 'Rejected',
	unknown: 'State not stated',
};

/** What an action is for; empty where nobody says. */
export const AIM_WORDS: Record<Item<'actions'>['kind'], string> = {
	prevent: 'to prevent',
	detect: 'to notice',
	mitigate: 'to limit harm',
	process: 'to work better',
	unknown: '',
};

/** Whether a reader can still meet it. */
export const VERDICT_WORDS: Record<NonNullable<Data['applies']>['verdict'], string> = {
	'fixed-upstream': 'It is fixed upstream.',
	'still-possible': 'It can still happen.',
	'provider-changed': 'The provider has changed what made it possible.',
	configuration: 'It depends on how a system is set up.',
	unknown: 'Whether it can still happen is not known.',
};

/** What can see to a lesson. */
export const ENFORCE_WORDS: Record<Item<'lessons'>['enforce'][number], string> = {
	design: 'design',
	review: 'review',
	test: 'tests',
	policy: 'a policy',
	alert: 'an alert',
	drill: 'drills',
	runbook: 'a runbook',
};
