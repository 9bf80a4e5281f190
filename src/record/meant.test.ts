import { expect, it } from 'vitest';
import { recordSchema } from '../schema/record.ts';
import { term } from '../schema/term.ts';
import { fieldMeant } from './meant.ts';

const schema = recordSchema({ fields: {} });

it.each([
	[['sumary'], 'Did you mean `summary`?'],
	[['titel'], 'Did you mean `title`?'],
	[['root_cause'], 'Did you mean `rootCause`?'],
	[['NotStated'], 'Did you mean `notStated`?'],
	[['enviroments'], 'Did you mean `environments`?'],
	[['timeline', 3, 'evnt'], 'Did you mean `event`?'],
	[['components', 0, 'rol'], 'Did you mean `role`?'],
	[['rootCause', 0, 'statment'], 'Did you mean `statement`?'],
	[['severity'], 'Its place is `impact.severity`; move it there.'],
	[['date'], 'Here it is called `occurred`.'],
	[['slug'], 'Delete it: the name of the file is the id and the address.'],
	[['draft'], 'Write `status: draft` under `entry` instead.'],
	[['constructor'], 'Delete it, or correct its name.'],
	[['impact', 'weather'], 'Delete it, or correct its name.'],
])('%j: %s', (path, fix) => {
	expect(fieldMeant(path, schema).fix).toBe(fix);
});

it('names the fields of a small group', () => {
	expect(fieldMeant(['entry', 'state'], schema).expected).toBe(
		'one of `status`, `added`, `updated`, `preparedBy`, `verified`, `reason`, `corrections`, `formerIds`',
	);
});

it('knows the fields of a term', () => {
	expect(fieldMeant([4, 'aliasses'], term.array())).toEqual({
		expected: 'one of `id`, `label`, `definition`, `aliases`, `useWhen`, `notWhen`, `absence`',
		fix: 'Did you mean `aliases`?',
	});
});
