import type { Spot } from './spot.ts';

const RESERVED = new Set(['404', 'index', 'con', 'prn', 'aux', 'nul', 'search', 'feed']);
const DATED = /^\d{4}(?:-\d{2}(?:-\d{2})?)?-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A record's id: its file's name without folder and ending. */
export const idOf = (file: string): string =>
	(file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');

/** What is wrong with a record's file name. */
export function nameSpots(file: string): Spot[] {
	const id = idOf(file);
	const here = { line: 1, column: 1 };
	if (RESERVED.has(id)) {
		return [
			{
				code: 'FILE-002',
				message: `The name “${id}” is reserved for a page of the site.`,
				expected: 'a date, the organization and a few words',
				fix: 'Rename the file, as in 2021-08-25-skyscanner-template-braces.mdx.',
				...here,
			},
		];
	}
	if (DATED.test(id) && id.length <= 80 && file.endsWith('.mdx')) return [];
	return [
		{
			code: 'FILE-001',
			message: `“${file.split('/').at(-1)}” is not a valid name for a record.`,
			expected:
				'YYYY, YYYY-MM or YYYY-MM-DD, the organization, a few words; a-z, 0-9 and hyphens; .mdx',
			fix: 'Rename the file, as in 2021-08-25-skyscanner-template-braces.mdx.',
			...here,
		},
	];
}
