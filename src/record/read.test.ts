import { describe, expect, it } from 'vitest';
import { minimal } from '../../tests/fixtures/minimal.ts';
import { recordSchema } from '../schema/record.ts';
import { readRecord } from './read.ts';

const schema = recordSchema({ fields: {} });
const read = (change?: (text: string) => string) =>
	readRecord(minimal(change), schema, { base: '/' });
const problems = (change: (text: string) => string) =>
	read(change).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
const swap = (from: string, to: string) => (text: string) => text.replace(from, () => to);

describe('a complete record', () => {
	it('is read without a problem', () => {
		expect(read().problems).toEqual([]);
	});

	it.each(['title', 'url', 'publisher'])(
		'is asked for the %s of a source that it cites',
		(field) => {
			const line = new RegExp(`\\n    ${field}: .*`);
			expect(problems((text) => text.replace(line, ''))).toEqual(['34:5 FIELD-001']);
			expect(problems((text) => text.replace(line, `\n    ${field}: [1]`))).toHaveLength(1);
		},
	);

	it('takes its id from its file name', () => {
		expect(read().id).toBe('2021-08-25-example-braces');
	});

	it('writes short forms out', () => {
		const { data } = read();
		expect(data?.components).toEqual([{ component: 'delivery/argo-cd', cite: [] }]);
		expect(data?.triggers).toEqual([{ id: 'configuration-change', cite: [] }]);
		expect(data?.rootCause).toEqual([
			{ statement: 'The template was not applied.', cite: ['blog'] },
		]);
	});

	it('reads the same with CRLF, with a byte order mark and in NFD', () => {
		const plain = read();
		for (const change of [
			(text: string) => text.replaceAll('\n', '\r\n'),
			(text: string) => `\uFEFF${text}`,
			(text: string) => text.normalize('NFD'),
		]) {
			const other = read(change);
			expect(other.data).toEqual(plain.data);
			expect(other.prose).toEqual(plain.prose);
		}
	});

	it('knows where a field stands', () => {
		expect(read().locate(['timeline', 0, 'at'])).toEqual({ line: 16, column: 5 });
	});
});

it('does not call a citation unknown where the sources cannot be read', () => {
	expect(problems(swap('title:', 'title: a: b\nx:'))).toEqual(['2:8 YAML-002']);
});

describe('fields', () => {
	it.each([
		['a missing field', swap('organization: example\n', ''), '2:1 FIELD-001'],
		[
			'a missing field that may be not stated',
			swap("occurred: '2021-08-25'\n", ''),
			'2:1 FIELD-001',
		],
		['an unknown field', swap('title:', 'layout: ./evil.js\ntitle:'), '2:1 FIELD-002'],
		['a number in place of text', swap("'2021-08-25'\nenv", '2021\nenv'), '5:1 FIELD-003'],
		['an enumerated value', swap('read: whole', 'read: wole'), '41:5 FIELD-004'],
		['a claim without a source', swap('    cite: blog\nrootCause', 'rootCause'), '16:5 FIELD-005'],
		[
			'a field given and not stated',
			swap('entry:', 'notStated: [occurred]\nentry:'),
			'42:1 FIELD-006',
		],
	])('%s is refused where it stands', (_, change, expected) => {
		expect(problems(change)).toContain(expected);
	});

	it('accepts an absent field that is named in notStated', () => {
		const change = (text: string) =>
			text
				.replace("occurred: '2021-08-25'\n", '')
				.replace('entry:', 'notStated: [occurred]\nentry:');
		expect(problems(change)).toEqual([]);
	});

	it('asks less of an anecdote', () => {
		const change = (text: string) =>
			text
				.replace(/occurred[\s\S]*?(?=components)/, '')
				.replace(/triggers[\s\S]*?(?=lessons)/, 'kind: anecdote\n');
		expect(problems(change)).toEqual([]);
	});

	it('says what to do about a number that must be text', () => {
		const [problem] = read(swap("'2021-08-25'\nenv", '2021\nenv')).problems;
		expect(problem).toMatchObject({
			message: '`occurred` is 2021.',
			expected: 'text',
			fix: "Put it in quotes: '2021'.",
		});
	});

	it('names the value that was probably meant', () => {
		const [problem] = read(swap('read: whole', 'read: wole')).problems;
		expect(problem?.fix).toBe('Did you mean `whole`?');
	});
});

describe('a file that is wrong everywhere', () => {
	it('shows all its problems at once, in the order of lines', () => {
		const change = (text: string) =>
			text
				.replace('title: A missing pair', 'titel: A missing pair')
				.replace('read: whole', 'read: wole')
				.replace(
					'The braces were missing[^blog].',
					'{process.env.SECRET}\n\n<script>alert(1)</script>',
				);
		expect(problems(change)).toEqual([
			'2:1 FIELD-002',
			'41:5 FIELD-004',
			'50:1 PROSE-002',
			'52:1 PROSE-004',
		]);
	});

	it('never throws, whatever the bytes', () => {
		const schemaOf = () => schema;
		for (const bytes of [[], [0xff, 0xfe], [0], [45, 45, 45, 10], Array(300_000).fill(62)]) {
			const file = 'content/postmortems/2020-a-b.mdx';
			const reading = readRecord({ file, bytes: Uint8Array.from(bytes) }, schemaOf(), {
				base: '/',
			});
			expect(reading.problems.length).toBeGreaterThan(0);
			expect(reading.data).toBeUndefined();
		}
	});
});

describe('names', () => {
	const named = (file: string) =>
		readRecord({ ...minimal(), file }, schema, { base: '/' }).problems.map(({ code }) => code);

	it.each(['404.mdx', 'index.mdx', 'con.mdx'])('%s is reserved', (name) => {
		expect(named(`content/postmortems/${name}`)).toEqual(['FILE-002']);
	});

	it.each(['Aws.mdx', '2020-a..b.mdx', '2020-аws.mdx', '2020-a b.mdx', 'outage.mdx', '2020-a.md'])(
		'%s is not an id',
		(name) => {
			expect(named(`content/postmortems/${name}`)).toEqual(['FILE-001']);
		},
	);
});
