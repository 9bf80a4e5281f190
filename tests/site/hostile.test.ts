import {
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, type Code } from '../../src/schema/codes.ts';
import { MINIMAL } from '../fixtures/minimal.ts';
import { FOLDER } from '../hostile/row.ts';
import { rows } from '../hostile/rows.ts';
import { build, copyOfProject, pagesOf, remove } from './built.ts';

describe('a build with everything that does harm', () => {
	const secret = 'hunter2-must-not-leave';
	const files = rows.filter(({ dangerous }) => dangerous).flatMap((row) => row.files);
	let project: string;
	let built: ReturnType<typeof build>;
	let seconds: number;

	beforeAll(() => {
		project = copyOfProject();
		for (const { path, content } of files) {
			mkdirSync(dirname(join(project, path)), { recursive: true });
			if ('link' in content) symlinkSync(content.link, join(project, path));
			else writeFileSync(join(project, path), content);
		}
		const start = Date.now();
		built = build(project, { SECRET: secret });
		seconds = (Date.now() - start) / 1000;
	}, 300_000);

	afterAll(() => remove(project));

	it('covers every row that does', () => {
		const numbers = rows.filter(({ dangerous }) => dangerous).map(({ row }) => row);
		const span = (from: number, to: number) =>
			Array.from({ length: to - from + 1 }, (_, at) => from + at);
		expect(numbers).toEqual(
			[span(1, 25), span(28, 32), 34, 35, span(38, 41), span(44, 46), 61, 63, 73].flat(),
		);
	});

	it('fails, in a bearable time', () => {
		expect(built.status).not.toBe(0);
		expect(seconds).toBeLessThan(120);
	});

	it.each(files.filter(({ says }) => says.some(isError)).map((file) => [file.path, file] as const))(
		'names %s with its codes',
		(path, { says }) => {
			for (const one of says.filter(isError)) {
				const [line, code] = one.split(' ');
				const places = built.output
					.split('\n')
					.filter((text) => text.startsWith(`${path}:${line}:`));
				expect(
					places.some((place) => place.includes(`error ${code}`)),
					one,
				).toBe(true);
			}
		},
	);

	it('runs nothing, leaks nothing and publishes nothing', () => {
		expect(
			globSync('**/PWNED', { cwd: project, exclude: (name) => name === 'node_modules' }),
		).toEqual([]);
		expect(existsSync('PWNED')).toBe(false);
		expect(built.output).not.toContain(secret);
		expect(built.output).not.toMatch(/root:.*:0:0:/);
		expect(existsSync(join(built.dist, 'index.html'))).toBe(false);
		expect(globSync('**/*.{html,xml,json}', { cwd: built.dist })).toEqual([]);
	});
});

function isError(one: string): boolean {
	return codes[one.split(' ')[1] as Code][0] === 'error';
}

describe('markup in the fields of a published record', () => {
	const id = '2021-08-25-undisclosed-markup';
	const markup = `<img src=x onerror=alert(x)></script>]]>&lt;b "it's"`;
	const quoted = (words: string) => `'${words.replaceAll("'", "''")}'`;
	let project: string;
	let dist: string;
	const texts = () =>
		globSync('**/*', { cwd: dist })
			.filter((file) => statSync(join(dist, file)).isFile())
			.map((file) => [file, readFileSync(join(dist, file))] as const);
	const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');

	beforeAll(() => {
		project = copyOfProject();
		const value = (words: string) => quoted(`${words} ${markup}`);
		const record = MINIMAL.replace('organization: example', 'organization: undisclosed')
			.replace(/^title: .*$/m, `title: ${value('A missing pair')}`)
			.replace(
				/^summary: .*$/m,
				`summary: ${value('A template lost its braces and the tool removed every service.')}`,
			)
			.replace('summary: The site was down.', `summary: ${value('The site was down.')}`)
			.replace('event: The change is merged.', `event: ${value('The change is merged.')}`)
			.replace(
				'statement: The template was not applied.',
				`statement: ${value('The template was not applied.')}`,
			)
			.replace('how: Nothing tested the templates.', `how: ${value('Nothing tested them.')}`)
			.replace('name: Test templates', `name: ${value('Test')}`)
			.replace('lesson: Templates are code and need tests.', `lesson: ${value('Test them.')}`)
			.replace(/ask: .*/, `ask: ${value('Which?')}`)
			.replace(/ {4}title: How.*/, `    title: ${value('How it was')}`)
			.replace('publisher: Example', `publisher: ${value('Example')}`)
			.replace(
				'rootCause:',
				`symptoms:\n  - text: ${value('error:')}\n    kind: log\n    cite: blog\nrootCause:`,
			)
			.replace(
				'The braces were missing[^blog].',
				`\\${markup.replace('</', '\\</')}[^blog] and \`${markup}\`.`,
			);
		writeFileSync(join(project, `${FOLDER}/${id}.mdx`), record);
		const built = build(project);
		expect(built.status, built.output).toBe(0);
		dist = built.dist;
	}, 300_000);

	afterAll(() => remove(project));

	it('is text in every page, feed and map', () => {
		const markupOnes = texts().filter(([file]) => /\.(?:html|xml|svg)$/.test(file));
		expect(markupOnes.length).toBeGreaterThan(20);
		for (const [file, bytes] of markupOnes) {
			// Within the quotes of an attribute < starts nothing.
			const outside = bytes.toString('utf8').replace(/="[^"]*"/g, '=""');
			expect(outside.includes('<img src=x'), file).toBe(false);
			expect(/<[^<>]*\son\w+=/i.test(outside), file).toBe(false);
		}
		expect(textOf(`postmortems/${id}/index.html`)).toContain('&lt;img src=x onerror=alert(x)');
	});

	it('does not end the data for search engines', () => {
		for (const [page, html] of pagesOf(dist)) {
			for (const [, json] of html.matchAll(
				/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
			))
				expect(() => JSON.parse(json!) as unknown, page).not.toThrow();
		}
		const [, json = ''] = /ld\+json">([\s\S]*?)<\/script>/.exec(
			textOf(`postmortems/${id}/index.html`),
		)!;
		expect(json).not.toContain('<');
		expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(markup).slice(1, -1));
	});

	it('does not end a section of the feed', () => {
		const feed = textOf('feed.xml');
		expect(feed).toContain(`/postmortems/${id}/`);
		expect(feed).not.toContain(']]>');
		expect(feed).toContain('&lt;img src=x onerror=alert(x)');
		expect(feed.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, '')).not.toContain('&');
	});

	it('is text in the Markdown twins', () => {
		const twins = [
			`postmortems/${id}.md`,
			'organizations/undisclosed.md',
			'causes/missing-test.md',
		];
		for (const twin of twins.filter((file) => existsSync(join(dist, file)))) {
			const tree = unified().use(remarkParse).use(remarkGfm).parse(textOf(twin));
			visit(tree, 'html', ({ value }) => expect(value, twin).toBe(''));
		}
		expect(textOf(`postmortems/${id}.md`)).toContain('\\<img src=x onerror=alert(x)>');
	});

	it('is a plain string in the indexes of the search', () => {
		const indexes = texts().filter(([file]) => file.endsWith('.json'));
		for (const [file, bytes] of indexes)
			expect(() => JSON.parse(bytes.toString('utf8')) as unknown, file).not.toThrow();
		const fragments = globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file) =>
			gunzipSync(readFileSync(join(dist, file))).toString('utf8'),
		);
		const mine = fragments.find((text) => text.includes(id))!;
		const { content } = JSON.parse(mine.slice(mine.indexOf('{'))) as { content: string };
		// The page shows it as text; `tests/hostile/output.test.ts` sees that nothing is set as markup.
		expect(content).toContain('<img src=x onerror=alert(x)></script>');
	});

	it('is in no address and no instruction for robots', () => {
		for (const file of ['robots.txt', ...globSync('sitemap*.xml', { cwd: dist })])
			expect(textOf(file)).not.toContain('onerror');
	});
});
