import { expect, test } from 'vitest';
import { postmortem } from './corpus.ts';
import { drillOf } from './drill.ts';
import { read, status } from './fixture.ts';

const step = (event: string, ...marks: string[]) => ({ event, marks, inferred: true });
const detection = [{ by: 'alert', how: 'An alert told of it.', inferred: true }];

function drill(timeline: object[], fields: object = {}) {
	const found = drillOf(postmortem(read('a', { timeline, detection, ...fields })));
	return (
		found && {
			before: found.before.map(({ entry }) => entry.event),
			steps: found.steps.map(({ placed, ask }) => `${placed.entry.event} ${ask}`),
		}
	);
}

test('begins where something could be noticed, and asks what the moment asks for', () => {
	expect(
		drill([
			step('A certificate is about to expire.', 'latent'),
			step('It expires.', 'trigger'),
			step('Requests fail.', 'impact', 'detected'),
			step('The certificate is found.', 'diagnosed'),
			step('A new one is put in place.', 'mitigated'),
			step('The last client has it.', 'resolved'),
		]),
	).toEqual({
		before: ['A certificate is about to expire.', 'It expires.'],
		steps: [
			'Requests fail. What would you check now?',
			'The certificate is found. What would you do now?',
			'A new one is put in place. What would you change so that it does not come back?',
			'The last client has it. What would you change so that it does not come back?',
		],
	});
});

test('begins after the hidden weakness where little is left once it is noticed', () => {
	expect(
		drill([
			step('A limit is left out.', 'latent'),
			step('A new version goes out.', 'trigger'),
			step('Memory grows.'),
			step('Pods are killed.', 'impact', 'detected'),
		])?.before,
	).toEqual(['A limit is left out.']);
});

test('is not made of fewer than four steps, nor where nobody says how it was noticed', () => {
	const four = ['One thing.', 'Another thing.', 'A third thing.', 'A last thing.'].map((event) =>
		step(event),
	);
	expect(drill(four)?.steps).toHaveLength(4);
	expect(drill(four.slice(1))).toBeUndefined();
	expect(drill(four, { detection: undefined, notStated: ['detection'] })).toBeUndefined();
	expect(drill(four, status('withdrawn', { reason: 'It was told twice.' }))).toBeUndefined();
});
