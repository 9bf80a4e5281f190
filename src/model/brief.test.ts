import { expect, test } from 'vitest';
import { briefOf } from './brief.ts';
import { checklistMarkdown } from './brief-markdown.ts';
import { assemble } from './corpus.ts';
import { read, term, terminology } from './fixture.ts';

const lesson = (id: string, more: object = {}) => ({
	id,
	name: 'Ask first',
	lesson: 'Ask before you act.',
	ask: `Is ${id} done?`,
	inferred: true,
	...more,
});
const set = (...triggers: string[]) => ({ triggers });
const parts = (...components: string[]) => ({ components });
const vocabularies = terminology({
	triggers: [term('dns-change'), term('migration')],
	components: [term('dns'), term('dns/coredns'), term('node')],
});

const brief = (...records: Parameters<typeof assemble>[0]) => {
	const corpus = assemble(records, vocabularies);
	return briefOf(corpus.taxonomies.triggers.get('dns-change')!, corpus);
};
const asked = ({ groups }: ReturnType<typeof brief>) =>
	groups.map(({ node, questions }) => [node?.id, questions.map(({ ask }) => ask)]);

test('a lesson is asked before the changes it names, or before the one that set it off', () => {
	const found = brief(
		read('a', {
			...set('migration'),
			...parts('node'),
			lessons: [lesson('named', { before: ['dns-change'] }), lesson('other')],
		}),
		read('b', {
			...set('dns-change'),
			...parts('dns/coredns'),
			lessons: [lesson('own'), lesson('elsewhere', { before: ['migration'] })],
		}),
	);
	expect(asked(found)).toEqual([
		['node', ['Is named done?']],
		['dns', ['Is own done?']],
	]);
	expect(found).toMatchObject({ total: 2, taughtBy: 2 });
	expect(found.incidents.map(({ id }) => id)).toEqual(['b']);
	expect(found.components.map(({ node, count }) => [node.id, count])).toEqual([
		['dns', 1],
		['dns/coredns', 1],
		['node', 1],
	]);
});

test('lessons that say the same are asked once, with all who learned them, and first', () => {
	const found = brief(
		read('a', { ...set('dns-change'), ...parts('dns'), lessons: [lesson('one'), lesson('two')] }),
		read('b', {
			...set('dns-change'),
			...parts('dns'),
			lessons: [lesson('too', { same: ['a#two'] })],
		}),
	);
	expect(asked(found)).toEqual([['dns', ['Is two done?', 'Is one done?']]]);
	expect(found.groups[0]!.questions[0]!.taught.map(({ postmortem: { id } }) => id)).toEqual([
		'a',
		'b',
	]);
});

test('a lesson without a question is not asked', () => {
	const mute = lesson('mute', { ask: undefined });
	expect(brief(read('a', { ...set('dns-change'), lessons: [mute] })).total).toBe(0);
});

test('as Markdown it is a list of boxes, in which nothing of a title can act as markup', () => {
	expect(
		checklistMarkdown({
			doing: 'you change DNS',
			page: 'https://example.org/before/dns-change/',
			groups: [
				{
					label: 'DNS',
					questions: [
						{
							ask: 'Is it up?',
							from: [{ title: 'A [bad] day', address: 'https://example.org/a/' }],
						},
					],
				},
			],
		}),
	).toBe(
		'## Before you change DNS\n\n### DNS\n\n' +
			'- [ ] Is it up? ([A \\[bad\\] day](https://example.org/a/))\n\n' +
			'From https://example.org/before/dns-change/',
	);
});
