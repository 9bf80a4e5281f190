import { expect, test } from 'vitest';
import { assemble } from './corpus.ts';
import { read, status, terminology } from './fixture.ts';

const related = (id: string, as: string) => ({ id, as, why: 'For a reason.' });
const linksTo = (id: string, ...records: Parameters<typeof assemble>[0]) =>
	assemble(records, terminology({}))
		.backlinks(id)
		.map(({ postmortem, words, why }) => [postmortem.id, words, why]);

test.each([
	['same-event', 'The same event'],
	['recurrence', 'It happened again'],
	['variant', 'A variant'],
	['caused-by', 'It led to'],
	['contrast', 'In contrast to'],
	['supersedes', 'Superseded by'],
])('%s reads “%s” from the other side', (as, words) => {
	expect(linksTo('b', read('a', { related: [related('b', as)] }), read('b'))).toEqual([
		['a', words, 'For a reason.'],
	]);
});

test('a link that both records state alike is not repeated, another one is', () => {
	const both = (as: string) => [
		read('a', { related: [related('b', as)] }),
		read('b', { related: [related('a', 'variant')] }),
	];
	expect(linksTo('b', ...both('variant'))).toEqual([]);
	expect(linksTo('b', ...both('caused-by'))).toEqual([['a', 'It led to', 'For a reason.']]);
});

test('a withdrawn record hears from the one that took its place, and is not heard itself', () => {
	const records = [
		read('a', { related: [related('b', 'supersedes')] }),
		read('b', {
			related: [related('a', 'variant')],
			...status('withdrawn', { reason: 'It was a.' }),
		}),
	];
	expect(linksTo('b', ...records)).toEqual([['a', 'Superseded by', 'For a reason.']]);
	expect(linksTo('a', ...records)).toEqual([]);
});
