import { expect, it } from 'vitest';
import type { RecordData } from '../schema/record.ts';
import { checkLessons } from './check-lessons.ts';

const asking = (ask: string) =>
	checkLessons({ lessons: [{ id: 'one', name: 'One', lesson: 'One.', ask }] } as RecordData);

it('notices advice in the place of a question', () => {
	expect(asking('Which of your certificates expires next?')).toEqual([]);
	expect(asking('Does your runbook say “is it DNS?”')).toEqual([]);
	expect(asking('Watch the days that are left.')).toMatchObject([
		{ code: 'FIELD-008', path: ['lessons', 0, 'ask'] },
	]);
});
