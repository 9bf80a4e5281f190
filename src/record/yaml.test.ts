import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontmatter.ts';
import { readYaml } from './yaml.ts';

const codes = (source: string) => readYaml(source).spots.map(({ line, code }) => `${line} ${code}`);

describe('YAML', () => {
	it('keeps dates as strings', () => {
		expect(readYaml('on: 2025-02-30\nat: 12:30').data).toEqual({ on: '2025-02-30', at: '12:30' });
	});

	it('keeps yes and no as strings', () => {
		expect(readYaml('a: yes\nb: no').data).toEqual({ a: 'yes', b: 'no' });
	});

	it.each([
		['an anchor and an alias', 'a: &x 1\nb: *x', ['1 YAML-003', '2 YAML-003']],
		['a tag', 'a: !!js/function "x"', ['1 YAML-003', '1 YAML-003']],
		['a merge key', '<<: {a: 1}', ['1 YAML-003']],
		['a key that stands twice', 'a: 1\na: 2', ['2 YAML-004']],
		['a second document', 'a: 1\n---\nb: 2', ['2 YAML-002']],
		['a broken line', 'a: [1\nb: 2', ['2 YAML-002']],
	])('refuses %s', (_, source, expected) => {
		expect(codes(source)).toEqual(expect.arrayContaining(expected));
		expect(readYaml(source).data).toBeUndefined();
	});

	it('does not expand an alias bomb', () => {
		const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n');
		expect(readYaml(bomb).data).toBeUndefined();
	});

	it('finds a missing field at the nearest thing above it', () => {
		expect(readYaml('a:\n  b: 1').locate(['a', 'c'])).toEqual({ line: 1, column: 1 });
	});
});

describe('front matter', () => {
	it('ends at the second line of dashes', () => {
		const { data, body, bodyLine } = readFrontMatter('---\na: 1\n---\nText\n\n---\nmore');
		expect({ data, body, bodyLine }).toEqual({
			data: { a: 1 },
			body: 'Text\n\n---\nmore',
			bodyLine: 4,
		});
	});

	it.each([
		['code', '---js\nmodule.exports = 1\n---\n', 'Start the file with --- on line 1.'],
		['TOML', '+++\na = 1\n+++\n', 'Start the file with --- on line 1.'],
		['nothing', 'Text', 'Start the file with --- on line 1.'],
		['no second line', '---\na: 1\n', 'Put a line --- after the last field.'],
	])('refuses %s and says what to do', (_, text, fix) => {
		expect(readFrontMatter(text).spots).toMatchObject([{ code: 'YAML-001', line: 1, fix }]);
	});
});
