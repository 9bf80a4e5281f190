import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../schema/record.ts';
import { minimal } from '../../tests/fixtures/minimal.ts';
import { anatomy } from './anatomy.ts';
import { readRecord } from './read.ts';

const id = '2021-08-25-example-braces';
const picture = (name: string) => ({ name, width: 1200, height: 600, digest: 'a' });

function read(line: string, names = ['latency.png']) {
	const file = minimal((text) => `${text}\n${line}\n`);
	const pictures = names.map(picture);
	return readRecord({ ...file, pictures }, recordSchema({ fields: {} }), { base: '/' });
}

const problems = (line: string, names?: string[]) =>
	read(line, names).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('an image in prose', () => {
	it('keeps its place, its size and its description', () => {
		const { prose, problems } = read(`![Latency rises tenfold](./${id}/latency.png)`);
		expect(problems).toEqual([]);
		expect(prose?.html).toContain(
			`<img src="./${id}/latency.png" alt="Latency rises tenfold" width="1200" height="600" loading="lazy">`,
		);
		expect(prose?.text).toContain('Latency rises tenfold');
		expect(prose?.markdown).toContain(`![Latency rises tenfold](./${id}/latency.png)`);
	});

	it.each([
		['https://example.com/x.png', '52:1 PROSE-009'],
		['http://169.254.169.254/latest', '52:1 PROSE-009'],
		['//evil.example/x.png', '52:1 PROSE-009'],
		['data:image/png;base64,AAAA', '52:1 PROSE-009'],
		['JavaScript:alert(1)', '52:1 PROSE-009'],
		[`./${id}/drawing.svg`, '52:1 IMAGE-003'],
		[`./${id}/drawing.SVG?x`, '52:1 IMAGE-003'],
		['latency.png', '52:1 IMAGE-001'],
		['./latency.png', '52:1 IMAGE-001'],
		[`${id}/latency.png`, '52:1 IMAGE-001'],
		[`./${id}/latenci.png`, '52:1 IMAGE-001'],
		[`./${id}/latency.png?raw`, '52:1 IMAGE-001'],
		[`./${id}/../../../package.json`, '52:1 IMAGE-001'],
		['./2020-other/latency.png', '52:1 IMAGE-001'],
		['/etc/passwd', '52:1 IMAGE-001'],
	])('is refused from %s', (address, problem) => {
		expect(problems(`![Latency rises tenfold](${address})`)).toEqual([problem]);
	});

	it.each(['', ' ', 'image', 'Screenshot', 'an image', 'latency', 'png', 'figure 1'])(
		'needs words: “%s” is none',
		(alt) => {
			expect(problems(`![${alt}](./${id}/latency.png)`)).toEqual(['52:1 IMAGE-002']);
		},
	);

	it('is told where it may come from', () => {
		const { problems } = read(`![Latency rises tenfold](./${id}/latenci.png)`);
		expect(problems[0]).toMatchObject({
			code: 'IMAGE-001',
			fix: `Write ./${id}/latency.png.`,
		});
	});

	it('is refused by reference and in the place of an element', () => {
		expect(problems(`![Latency rises][x]\n\n[x]: ./${id}/latency.png`)).toContain('52:1 PROSE-009');
		expect(problems(`<img src="./${id}/latency.png" />`)).toContain('52:1 PROSE-004');
	});

	it('is told where it lies unused', () => {
		expect(read('Words.').problems).toMatchObject([
			{
				code: 'IMAGE-008',
				file: `content/postmortems/${id}/latency.png`,
				message: `No line of ${id}.mdx shows latency.png.`,
			},
		]);
		expect(problems('Words.', [])).toEqual([]);
	});
});

it('reads the structure of any bytes without throwing', () => {
	const starts = ['89504e470d0a1a0a', 'ffd8ff', 'ffd8ffe1', '52494646ffffff7f57454250', ''];
	fc.assert(
		fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
			const built = anatomy(Buffer.concat([Buffer.from(start, 'hex'), rest]));
			expect(built === undefined || built.width >= 0).toBe(true);
		}),
		{ numRuns: 5000 },
	);
});
