import { expect, test } from 'vitest';
import { incidents, read, step } from './incidents.fixture.ts';
import type { TimedRecord } from './timeline.ts';
import { timelineGroups } from './timeline-groups.ts';

function groups(data: TimedRecord): string[] {
	const { placed, phases } = read(data);
	return timelineGroups(placed, phases).map(
		({ phase, name, entries }) =>
			`${phase}: ${name} ${entries.map(({ index }) => index).join(' ')}`,
	);
}

test('marks divide the list, and steps without a time stay where they stand', () => {
	expect(groups(incidents.reddit)).toEqual([
		'latent: Latent 0 1',
		'unnoticed: Unnoticed 2',
		'responding: Searching or repairing 3 4',
		'after: Resolved 5',
	]);
});

test('work before impact belongs to the phase it began', () => {
	expect(groups(incidents.stytch)).toEqual([
		'building: Building 0',
		'searching: Searching 1',
		'repairing: Repairing 2 3',
		'recovering: Recovering 4',
		'after: Resolved 5',
	]);
});

test('what came after detection is not called repair where no end is marked', () => {
	expect(groups(incidents.toumi)).toEqual([
		'building: Building 0',
		'unnoticed: Unnoticed 1',
		'unstated: After it was noticed 2 3',
	]);
});

test('a group says how long its phase took', () => {
	const { placed, phases } = read(incidents.toumi);
	expect(timelineGroups(placed, phases)[1]?.words).toBe('30–90\u00a0min');
});

test('a list without marks is one group', () => {
	expect(groups({ timeline: [step(''), step('')] })).toEqual(['unstated: In order 0 1']);
});

test('steps before the first mark stand apart', () => {
	expect(
		groups({ timeline: [step(''), step('trigger'), step('impact'), step('resolved')] }),
	).toEqual([
		'unstated: Before 0',
		'building: Building 1',
		'unstated: During impact 2',
		'after: Resolved 3',
	]);
});

test('the last mitigation ends the repair', () => {
	const timeline = [
		step('impact detected'),
		step('diagnosed'),
		step('mitigated'),
		step(''),
		step('mitigated'),
		step(''),
	];
	expect(groups({ timeline })).toEqual([
		'searching: Searching 0',
		'repairing: Repairing 1 2 3',
		'after: Mitigated 4 5',
	]);
});
