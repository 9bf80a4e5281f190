import { describe, expect, it } from 'vitest';
import type { Change } from './changes.ts';
import { vocabularyFiles } from '../../check/files.ts';
import { gate, LABELS, lost } from './gate.ts';
import { isContent, VOCABULARY_FILES } from './places.ts';

const change = (path: string, fields: Partial<Change> = {}): Change => ({
	path,
	status: 'added',
	mode: '100644',
	blob: '1'.repeat(40),
	...fields,
});
const record = (n: number) => `content/postmortems/2021-example-${n}.mdx`;
const records = (count: number, fields: Partial<Change> = {}) =>
	Array.from({ length: count }, (_, n) => change(record(n), fields));
const codes = (changes: Change[], labels: string[] = []) =>
	gate(changes, labels).refusals.map(({ code }) => code);

describe('the path', () => {
	it.each([
		'content/postmortems/2021-a-b.mdx',
		'content/postmortems/2021-a-b/graph.png',
		'content/patterns/retry-storm.mdx',
		'content/causes.yaml',
	])('%s is content', (path) => expect(isContent(path)).toBe(true));

	it.each([
		'content/TEMPLATE.mdx',
		'content/guides/about.mdx',
		'content/evil.yaml',
		'content/postmortems/../../src/site.ts',
		'content/postmortems/..',
		'content/postmortems/a/b/c.png',
		'Content/postmortems/2021-a-b.mdx',
		'.github/workflows/check.yml',
		'package-lock.json',
	])('%s is code', (path) => expect(isContent(path)).toBe(false));
});

it('knows every vocabulary', () => {
	expect(VOCABULARY_FILES).toEqual(vocabularyFiles().map(([, file]) => file));
});

describe('the gate', () => {
	it('tells content, code, both and nothing apart', () => {
		expect(gate([]).kind).toBe('nothing');
		expect(gate([change(record(1))]).kind).toBe('content');
		expect(gate([change('src/site.ts')]).kind).toBe('code');
		expect(gate([change(record(1)), change('src/site.ts')]).kind).toBe('both');
	});

	it.each([
		['120000', 'This is a symbolic link.'],
		['160000', 'This is a submodule.'],
		['100755', 'This is an executable file.'],
	])('refuses mode %s and does not pass the file on', (mode, message) => {
		const { refusals, content } = gate([change(record(1), { mode })]);
		expect(refusals).toMatchObject([{ code: 'FILE-003', file: record(1), message }]);
		expect(content).toEqual([]);
	});

	it('refuses content together with code, unless a maintainer agrees', () => {
		const changes = [change(record(1)), change('src/site.ts'), change('package.json')];
		expect(gate(changes).refusals).toMatchObject([
			{
				code: 'PULL-001',
				message: 'This pull request changes content (1 file) and code (2 files) together.',
			},
		]);
		expect(codes(changes, [LABELS.both])).toEqual([]);
	});

	it('takes five new records at once, and twenty changed ones', () => {
		expect(codes(records(5))).toEqual([]);
		expect(gate(records(6)).refusals).toMatchObject([
			{ code: 'PULL-002', file: record(5), message: '6 records are added here.' },
		]);
		expect(codes(records(20, { status: 'changed' }))).toEqual([]);
		expect(codes(records(21, { status: 'changed' }))).toEqual(['PULL-003']);
		expect(codes(records(200), [LABELS.many])).toEqual([]);
	});

	it('does not let a record vanish', () => {
		const removed = [change(record(1), { status: 'removed', mode: '000000' })];
		expect(codes(removed)).toEqual([]);
		expect(lost(removed, new Set())).toMatchObject([{ code: 'PULL-004', file: record(1) }]);
		expect(lost(removed, new Set(['2021-example-1']))).toEqual([]);
	});
});
