import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from './fields.ts';
import { recordSchema } from './record.ts';
import { vocabularies } from './vocabularies.ts';

const record = fieldsOf(recordSchema({ fields: {} }));

it('lists a field with what it holds and its sentence', () => {
	expect(record.find(({ path }) => path === 'timeline[].approx')).toEqual({
		path: 'timeline[].approx',
		holds: 'true',
		about: 'True where the source says “about”; widens the time tenfold.',
		required: false,
	});
});

it('gives every field of a record one sentence', () => {
	expect(record.filter(({ about }) => !/^.{10,}\.$/.test(about))).toEqual([]);
});

it.each(Object.entries(vocabularies))('gives every field of %s one sentence', (_, { schema }) => {
	expect(fieldsOf(schema).filter(({ about }) => !/^.{10,}\.$/.test(about))).toEqual([]);
});

it('lists the fields that a copy of the project adds', () => {
	const own = recordSchema({ fields: { service: z.string().optional().describe('The service.') } });
	expect(fieldsOf(own).map(({ path }) => path)).toContain('service');
});
