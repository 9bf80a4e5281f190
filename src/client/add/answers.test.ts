import { describe, expect, it } from 'vitest';
import { answersOf, organizationId } from './answers.ts';
import { FILLED } from './example.fixture.ts';

const organizations = [{ id: 'jw-player', label: 'JW Player', aliases: ['JWP'] }];
const context = { today: '2026-11-21', organizations };

describe('the answers of a form', () => {
	it('put steps on the day of the step before, with the offset of the place', () => {
		expect(answersOf(FILLED, context).timeline).toEqual([
			{
				at: '2021-08-25T15:30+01:00',
				event: 'The change is merged.',
				marks: ['trigger', 'impact'],
			},
			{ at: '2021-08-25T15:42+01:00', event: 'Users write to support.', marks: ['detected'] },
		]);
	});

	it('count from the start of the harm where that is what the account gives', () => {
		const values = { ...FILLED, counting: 'after', 'timeline.1.after': '0:12' };
		expect(answersOf(values, context).timeline?.map(({ at }) => at)).toEqual([
			undefined,
			'T+00:12',
		]);
	});

	it('leave out what the account does not state, and name it', () => {
		const values = { ...FILLED, notStated: ['occurred', 'causes', 'impact.severity'] };
		const { occurred, causes, impact, notStated } = answersOf(values, context);
		expect([occurred, causes, impact?.severity]).toEqual([undefined, undefined, undefined]);
		expect(notStated).toEqual(['occurred', 'causes', 'impact.severity']);
	});

	it('hold every trigger, with how it set it off where that is known', () => {
		const values = { ...FILLED, 'triggers.1.id': 'certificate-expiry' };
		expect(answersOf(values, context).triggers).toEqual([
			{ id: 'configuration-change', how: 'A template was changed.' },
			{ id: 'certificate-expiry', how: undefined },
		]);
	});

	it('leave out steps at the end that hold no more than the day they took over', () => {
		const values = {
			...FILLED,
			'timeline.2.day': '2021-08-25',
			'timeline.3.day': '2021-08-25',
		};
		expect(answersOf(values, context).timeline).toHaveLength(2);
		const told = { ...values, 'timeline.3.event': 'It is mended.' };
		expect(answersOf(told, context).timeline).toHaveLength(4);
	});

	it('call a cause the own reading of the writer where the box says so', () => {
		const values = { ...FILLED, 'causes.0.inferred': ['true'] };
		expect(answersOf(values, context).causes?.[0]).toMatchObject({ inferred: true });
		expect(answersOf(FILLED, context).causes?.[0]).not.toHaveProperty('inferred');
	});

	it('cite the account for a lesson unless the box says that it is the reading of the writer', () => {
		const { 'lessons.0.inferred': _, ...rest } = FILLED;
		expect(answersOf(rest, context).lessons?.[0]).toMatchObject({ cite: ['account'] });
		expect(answersOf(FILLED, context).lessons?.[0]).not.toHaveProperty('cite');
	});
});

it.each([
	['JW Player', 'jw-player'],
	['jwp', 'jw-player'],
	['Acme Rockets', 'acme-rockets'],
	['', ''],
])('the organization “%s” is called %s', (typed, id) => {
	expect(organizationId(typed, organizations)).toBe(id);
});
