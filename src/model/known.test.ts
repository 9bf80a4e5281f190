import { expect, it } from 'vitest';
import { indexOfKnown, knownOf } from './known.ts';

const terms = { organizations: [{ id: 'example', label: 'Example', aliases: [] }] } as never;
const record = {
	id: '2021-08-25-example-braces',
	file: 'content/postmortems/2021-08-25-example-braces.mdx',
	status: 'published' as const,
	formerIds: [],
	organization: 'example',
	occurred: [1, 2] as [number, number],
	lessons: ['test-templates'],
	addresses: ['example.com/post'],
	related: [],
	terms: { causes: ['unvalidated-change'] },
};

it('keeps of a record what shows that another tells the same incident', () => {
	expect(knownOf({ terms, records: [record] }).records).toEqual([
		{
			id: '2021-08-25-example-braces',
			organization: 'example',
			addresses: ['example.com/post'],
			occurred: [1, 2],
		},
	]);
});

it('becomes an index again, with nothing where nothing was kept', () => {
	const [known] = indexOfKnown(knownOf({ terms, records: [record] })).records;
	expect(known).toMatchObject({ file: record.file, status: 'published', lessons: [], terms: {} });
	expect(known).toMatchObject({ occurred: [1, 2], addresses: ['example.com/post'] });
});
