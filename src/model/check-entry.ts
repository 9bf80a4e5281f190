import type { Finding } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';

/** What is wrong with a record's own history: a draft has no page, a withdrawn record says why, a former id is one that a record can have. */
export const checkEntry = (data: RecordData): Finding[] => [
	...checkStatus(data),
	...checkFormerIds(data),
];

function checkStatus({ entry }: RecordData): Finding[] {
	if (entry.status === 'draft')
		return [
			{
				code: 'ENTRY-001',
				path: ['entry', 'status'],
				message:
					'This record is a draft: it has a page while you write, and none on the public site.',
				expected: 'published, once the record is complete',
				fix: 'Write `status: published` when it is ready.',
			},
		];
	if (entry.status === 'withdrawn' && !entry.reason)
		return [
			{
				code: 'ENTRY-002',
				path: ['entry', 'status'],
				message: 'This record is withdrawn and does not say why.',
				expected: '`entry.reason`, one or two sentences that its page shows instead of the account',
				fix: 'Add `reason:` to `entry`.',
			},
		];
	return [];
}

/** An id begins with a year, so that no former one covers a page of another kind. */
function checkFormerIds({ entry }: RecordData): Finding[] {
	return entry.formerIds.flatMap((id, at) =>
		/^\d{4}-/.test(id)
			? []
			: [
					{
						code: 'FIELD-003' as const,
						path: ['entry', 'formerIds', at],
						message: `\`${id}\` has never been the id of a record.`,
						expected: 'a former file name without .mdx, which begins with a year',
						fix: 'Write the name that the file had before it was renamed.',
					},
				],
	);
}
