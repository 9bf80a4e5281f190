import { expect, it } from 'vitest';
import { readFrontMatter } from '../record/frontmatter.ts';
import { importedDraft } from './draft.ts';
import { type Imported, unread } from './imported.ts';

const given = { organization: 'monzo', today: '2026-11-21', preparedBy: 'person' as const };
const source = { title: 'A story', url: 'https://example.com/x', publisher: 'Example' };
const draft = (change: Partial<Imported>) =>
	importedDraft(
		{ ...unread(), title: 'Logins fail for an hour', sources: [source], ...change },
		given,
	);

it('puts facts into fields and words into comments', () => {
	const { id, text } = draft({
		occurred: '2021-06-22',
		reported: 'SEV-1',
		steps: [
			{
				at: '2021-06-22T08:21Z',
				said: '08:21 UTC',
				approx: true,
				words: 'A host dies: #1\nand: more',
			},
			{ said: '00:10', words: 'It ends', doubt: 'no day is said' },
		],
		actions: [{ words: 'Alert on it', state: 'done' }],
		symptoms: ["it's: broken #1"],
		notes: [{ place: 'rootCause', say: 'retell it', words: 'A “cause”' }],
	});
	expect(id).toBe('2021-06-22-monzo-logins-fail-hour');
	expect(text).toContain(`  - at: '2021-06-22T08:21Z'
    approx: true
    said: '08:21 UTC'
    # TODO: retell:
    #   A host dies: #1
    #   and: more
    event:
    cite: source
  # TODO: the time is not whole: no day is said.
  - said: '00:10'
    # TODO: retell:
    #   It ends
    event:
`);
	expect(text).toContain('# TODO: retell it:\n#   A “cause”\nrootCause:\n');
	expect(text).toContain(`actions:
  # TODO: retell:
  #   Alert on it
  - action:
    state: done
`);
	expect(readFrontMatter(text).data).toMatchObject({
		impact: { severity: { reported: 'SEV-1', rubric: null } },
		symptoms: [{ text: "it's: broken #1", kind: null, cite: 'source' }],
	});
});

it('keeps every text inside its comment or field', () => {
	const hostile = "x'\n---\nlayout: ./evil.js\n{process.env.X}\u0085kind: y\u2028z: 1";
	const { text } = draft({
		title: `${hostile}${hostile}`,
		reported: hostile,
		steps: [{ at: hostile, said: hostile, words: hostile, doubt: hostile }],
		symptoms: [hostile],
		lessons: [hostile],
		notes: [{ place: 'more', say: hostile, words: hostile }],
		sources: [{ ...source, title: hostile, authors: [hostile] }],
	});
	expect(text.match(/^---$/gm)).toHaveLength(2);
	expect(text.match(/^(?:layout|kind: y|z:)/gm)).toBeNull();
	expect(Object.keys(readFrontMatter(text).data as object)).not.toContain('layout');
});

it('leaves no person and no machine in a field', () => {
	const { text } = draft({
		title: 'db1.prod.internal fails again',
		steps: [{ at: '2021-06-22', said: 'when @bob said so' }],
		symptoms: ['cannot reach 10.2.3.4: connection refused'],
		sources: [
			{ ...source, url: 'https://wiki.acme.internal/x', authors: ['Bob bob@acme-corp.com'] },
		],
	});
	const data = JSON.stringify(readFrontMatter(text).data);
	expect(data).not.toMatch(/internal|bob|10\.2/);
	expect(text).not.toMatch(/@bob|bob@|10\.2\.3|db1\.prod/);
	expect(text).toContain('[internal host] fails again');
});

it('stays within what a record may hold', () => {
	const words = 'a long text, with many words. '.repeat(2000);
	const { text } = draft({
		steps: Array.from({ length: 5000 }, () => ({ words })),
		lessons: Array.from({ length: 500 }, () => words),
		notes: Array.from({ length: 500 }, () => ({ place: 'more' as const, say: 'more', words })),
	});
	expect(text.length).toBeLessThan(200_000);
	expect(text).toContain('# TODO: the document has 5720 more steps, items or sections.');
	expect(text).toContain('(cut here; the rest is in the document)');
});
