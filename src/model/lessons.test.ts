import { expect, test } from 'vitest';
import { postmortems, read, status } from './fixture.ts';
import { gatherLessons } from './lessons.ts';

const lesson = (id: string, ...same: string[]) => ({
	id,
	name: 'Ask first',
	lesson: 'Ask before you act.',
	same,
	inferred: true,
});
const gathered = (...records: Parameters<typeof postmortems>) =>
	gatherLessons(postmortems(...records)).map(({ postmortem, lesson, same }) => [
		`${postmortem.id}#${lesson.id}`,
		same.map((other) => `${other.postmortem.id}#${other.lesson.id}`),
	]);

test('lessons come in the order of the records', () => {
	expect(
		gathered(
			read('old', { occurred: '2019', lessons: [lesson('ask')] }),
			read('new', { occurred: '2023', lessons: [lesson('test'), lesson('ask')] }),
		),
	).toEqual([
		['new#test', []],
		['new#ask', []],
		['old#ask', []],
	]);
});

test('sameness holds both ways and through a third', () => {
	expect(
		gathered(
			read('a', { lessons: [lesson('ask', 'b#ask')] }),
			read('b', { lessons: [lesson('ask')] }),
			read('c', { lessons: [lesson('ask', 'b#ask')] }),
		),
	).toEqual([
		['a#ask', ['b#ask', 'c#ask']],
		['b#ask', ['a#ask', 'c#ask']],
		['c#ask', ['a#ask', 'b#ask']],
	]);
});

test('a lesson of a draft, or one that does not exist, is no equal', () => {
	expect(
		gathered(
			read('a', { lessons: [lesson('ask', 'b#ask', 'c#ask')] }),
			read('b', { lessons: [lesson('ask')], ...status('draft') }),
		),
	).toEqual([['a#ask', []]]);
});
