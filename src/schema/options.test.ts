import { expect, it } from 'vitest';
import { z } from 'zod';
import type { OwnField } from '../config/shape.ts';
import { optionsOf } from './options.ts';
import { presenceFaults } from './presence.ts';
import { recordSchema } from './record.ts';
import { always, everyVocabulary, optional, required, rest } from './stated.ts';
import { vocabularyNames } from './vocabularies.ts';

const about = 'What belongs in it.';
const read = (field: Pick<OwnField, 'holds'> & Partial<OwnField>, value: unknown) => {
	const { fields } = optionsOf({
		fields: { own: { label: 'Own', about, ...field } },
		required: [],
	});
	return fields.own!.safeParse(value).success;
};

it.each([
	[{ holds: 'text' }, 'INC-4711', 4711],
	[{ holds: 'number' }, 4711, '4711'],
	[{ holds: 'yes-no' }, true, 'yes'],
	[{ holds: 'day' }, '2026-03-09', '9 March 2026'],
	[{ holds: 'address' }, 'https://example.com/x', 'example.com'],
	[{ holds: 'choice', options: ['one', 'two'] }, 'two', 'three'],
	[{ holds: 'term', vocabulary: 'services' }, 'checkout', ['checkout']],
	[{ holds: 'terms', vocabulary: 'services' }, ['checkout'], 'checkout'],
] as const)('a field that holds %j takes %j and refuses %j', (field, right, wrong) => {
	const own = { ...field, options: 'options' in field ? [...field.options] : undefined };
	expect(read(own, right)).toBe(true);
	expect(read(own, wrong)).toBe(false);
	expect(read(own, undefined)).toBe(true);
});

it('says of each field what belongs in it, for the guide and for editors', () => {
	const { fields } = optionsOf({
		fields: { own: { label: 'Own', about, holds: 'text' } },
		required: [],
	});
	const schema = z.toJSONSchema(recordSchema({ fields }), { io: 'input' });
	expect(schema.properties?.own).toMatchObject({ description: about });
});

it('asks for what a copy requires, fields of its own included', () => {
	const own: OwnField = { label: 'Own', about, holds: 'text', required: true };
	const options = optionsOf({ fields: { own }, required: ['actions'] });
	expect(options.required).toEqual(['actions', 'own']);
	const missing = (data: Record<string, unknown>) =>
		presenceFaults(data, options.required).map(({ path }) => path);
	expect(missing({})).toEqual(expect.arrayContaining(['actions', 'own']));
	expect(missing({ actions: [], own: 'x' })).not.toContain('own');
	expect(missing({ notStated: ['actions', 'own'] })).not.toContain('own');
	expect(missing({ kind: 'anecdote' })).not.toContain('own');
});

it('has lists that name what there is', () => {
	const named = new Set([...always, ...required.other, ...required.anecdote, ...optional, ...rest]);
	expect([...named].sort()).toEqual(Object.keys(recordSchema({ fields: {} }).shape).sort());
	expect(vocabularyNames).toEqual(everyVocabulary);
});
