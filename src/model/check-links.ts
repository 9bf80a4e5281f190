import type { Finding } from '../schema/problem.ts';
import type { Lookup } from './check-corpus.ts';
import type { CheckedRecord, IndexedRecord } from './corpus-index.ts';
import { nearest } from './nearest.ts';

type Fault = Omit<Finding, 'path'>;

/** What is wrong with the links of one record to others: dangling, to itself, to drafts and withdrawn records, in a circle. */
export function checkLinks({ id, data }: CheckedRecord, among: Lookup): Finding[] {
	const isDraft = data.entry.status === 'draft';
	const related = (data.related ?? []).flatMap((link, at): Finding[] => {
		const path = ['related', at, 'id'];
		if (link.id === id) return [{ ...self(id), path }];
		const fault =
			recordFault(link.id, among, isDraft) ??
			(link.as === 'supersedes' ? undefined : withdrawnFault(link.id, among));
		const circle = circleOf(id, link, among);
		return [
			...(fault ? [{ ...fault, path }] : []),
			...(circle ? [{ ...circular(circle), path }] : []),
		];
	});
	const same = (data.lessons ?? []).flatMap((lesson, at) =>
		lesson.same.flatMap((reference, nth): Finding[] => {
			const path = ['lessons', at, 'same', nth];
			const fault = sameFault(id, reference, among, isDraft);
			return fault ? [{ ...fault, path }] : [];
		}),
	);
	return [...related, ...same];
}

function sameFault(
	id: string,
	reference: string,
	among: Lookup,
	isDraft: boolean,
): Fault | undefined {
	const [record = '', lesson = ''] = reference.split('#');
	if (record === id) return self(reference);
	const fault = recordFault(record, among, isDraft);
	if (fault) return { ...fault, code: 'REF-004' };
	const lessons = (among.byId.get(record) ?? []).flatMap((one) => one.lessons);
	if (lessons.includes(lesson)) return withdrawnFault(record, among);
	const meant = nearest(
		lesson,
		lessons.map((one) => ({ id: one })),
	);
	const known = lessons.map((one) => `\`${record}#${one}\``).join(', ');
	return {
		code: 'REF-004',
		message: `\`${record}\` has no lesson \`${lesson}\`.`,
		expected: known ? `one of ${known}` : 'a record that has lessons',
		fix: meant ? `Did you mean \`${record}#${meant}\`?` : 'Correct the id, or leave it out.',
	};
}

/** Why no page stands behind an id. */
function recordFault(id: string, among: Lookup, fromDraft: boolean): Fault | undefined {
	const [record] = among.byId.get(id) ?? [];
	const expected = 'the id of a record with a page';
	if (record?.status === 'draft' && !fromDraft) {
		const message = `\`${id}\` is a draft, and drafts have no page.`;
		return { code: 'REF-003', message, expected, fix: 'Leave the link out until it is published.' };
	}
	if (record) return undefined;
	const [moved] = among.byFormerId.get(id) ?? [];
	const meant = moved?.id ?? nearest(id, among.index.records);
	return {
		code: 'REF-003',
		message: moved ? `\`${id}\` is called \`${moved.id}\` now.` : `There is no record \`${id}\`.`,
		expected,
		fix: moved
			? `Write \`${moved.id}\`.`
			: meant
				? `Did you mean \`${meant}\`?`
				: 'Correct the id, or leave the link out.',
	};
}

function withdrawnFault(id: string, among: Lookup): Fault | undefined {
	if (among.byId.get(id)?.[0]?.status !== 'withdrawn') return undefined;
	return {
		code: 'REF-008',
		message: `\`${id}\` has been withdrawn.`,
		expected: 'links to records that stand',
		fix: 'Link the record that took its place, or leave the link out.',
	};
}

const DIRECTED = new Set(['supersedes', 'caused-by']);

/** The ids on the way from a link back to the record it starts from, by links of the same kind; undefined where none leads back. */
function circleOf(
	start: string,
	link: IndexedRecord['related'][number],
	among: Lookup,
): string[] | undefined {
	if (!DIRECTED.has(link.as)) return undefined;
	const from = new Map<string, string>([[link.id, start]]);
	for (const id of from.keys()) {
		for (const next of (among.byId.get(id) ?? []).flatMap(({ related }) => related)) {
			if (next.as !== link.as) continue;
			if (next.id === start) return [...wayTo(id, start, from), start];
			if (!from.has(next.id)) from.set(next.id, id);
		}
	}
	return undefined;
}

function wayTo(id: string, start: string, from: Map<string, string>): string[] {
	const way = [id];
	while (way[0] !== start) way.unshift(from.get(way[0] ?? '') ?? start);
	return way;
}

const self = (id: string): Fault => ({
	code: 'REF-005',
	message: `\`${id}\` is this record itself.`,
	expected: 'another record',
	fix: 'Leave the link out, or correct the id.',
});

const circular = (way: string[]): Fault => ({
	code: 'REF-006',
	message: `The links run in a circle: ${way.join(' → ')}.`,
	expected: 'links that lead from the later to the earlier and end somewhere',
	fix: 'Take out the link that is the wrong way round.',
});
