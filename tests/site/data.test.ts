import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { survey } from '../../src/check/survey.ts';
import { usesOf } from '../../src/model/usage.ts';
import { parentOf } from '../../src/model/parent-of.ts';
import { vocabularies, vocabularyNames } from '../../src/schema/vocabularies.ts';
import { base, origin } from '../../src/site.ts';

const dist = 'dist';
const root = origin + base;
const content = await survey(process.cwd(), { base, now: Date.now() });
const records = content.records.filter(({ data }) => data.entry.status === 'published');
const ids = records.map(({ id }) => id).sort();

const bytes = (path: string) => readFileSync(join(dist, path));
const text = (path: string) => bytes(path).toString('utf8');
const files = (pattern: string) =>
	globSync(pattern, { cwd: dist })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();

/** True for a full address of this site that leads to a file or a page. */
function lands(address: string): boolean {
	const { pathname } = new URL(address);
	const path = decodeURIComponent(pathname.slice(base.length));
	const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
	return address.startsWith(root) && existsSync(file) && statSync(file).isFile();
}

/** The addresses of this site in a text that lead nowhere. */
const lost = (found: Iterable<string>) =>
	[...new Set(found)].filter((address) => address.startsWith(root) && !lands(address));

type Schema = Record<string, unknown>;
interface Operation {
	operationId: string;
	parameters?: { name: string; in: string; required: boolean }[];
	responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }>;
}

const api = JSON.parse(text('api/v1/openapi.json')) as {
	openapi: string;
	info: { title: string; version: string };
	servers: { url: string }[];
	paths: Record<string, { get: Operation }>;
	components: { schemas: Record<string, Schema> };
};
const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, ...get }));

/** What is published lets unknown fields pass; here none may be there. */
function closed<T>(value: T): T {
	if (Array.isArray(value)) return value.map(closed) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, held]) => [key, closed(held)]);
	const isObject = 'properties' in value && !('additionalProperties' in value);
	return Object.fromEntries([
		...entries,
		...(isObject ? [['additionalProperties', false]] : []),
	]) as T;
}

const ajv = new Ajv2020({ allErrors: true });
ajv.addVocabulary(['components', 'schemas']);
ajv.addSchema({ $id: 'https://api.test/', components: closed(api.components) });
const validatorOf = (shape: string) =>
	ajv.compile({ $ref: `https://api.test/#/components/schemas/${shape}` });

/** These two describe the data and hold none. */
const DESCRIPTIONS = ['openapi.json', 'schema.json'];

/** What the description says of a file below the API's root. */
function described(file: string) {
	const found = operations.filter(({ path }) =>
		new RegExp(
			`^${path
				.replaceAll('.', '\\.')
				.replaceAll('{page}', '\\d+')
				.replace(/\{\w+\}/g, '[^/]+')}$`,
		).test(`/${file}`),
	);
	// One without braces says more than one with them.
	return found.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}

describe('the description of the API', () => {
	it('is OpenAPI 3.1 with one operation a path, each named once', () => {
		expect(api.openapi).toMatch(/^3\.1\.\d$/);
		expect(api.info.title).toContain('API');
		expect(api.servers).toEqual([{ url: `${root}api/v1` }]);
		const names = operations.map(({ operationId }) => operationId);
		expect(new Set(names).size).toBe(names.length);
	});

	it('declares what stands in braces, and refers to nothing that is not there', () => {
		for (const { path, parameters = [] } of operations) {
			const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			expect(
				parameters.map(({ name }) => name),
				path,
			).toEqual(inBraces);
			expect(parameters.every((one) => one.in === 'path' && one.required)).toBe(true);
		}
		const names = [...JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name!);
		for (const name of names) {
			expect(name).toMatch(/^#\/components\/schemas\//);
			expect(Object.keys(api.components.schemas)).toContain(name.split('/').at(-1));
		}
	});

	it('has schemas that hold by themselves, with a sentence for each', () => {
		for (const [name, schema] of Object.entries(api.components.schemas)) {
			expect(() => validatorOf(name), name).not.toThrow();
			expect(schema.description, name).toMatch(/^\p{Lu}.*\.$/u);
		}
	});

	it('passes a validator of OpenAPI', async () => {
		const { valid, errors } = await new Validator().validate(structuredClone(api));
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
	});
});

describe('the API', () => {
	const all = files('api/v1/**/*').filter((file) => statSync(join(dist, file)).isFile());
	const names = all.map((file) => file.slice('api/v1/'.length));

	it('has every file described, and a file for every description', () => {
		expect(names.filter((name) => !described(name))).toEqual([]);
		const used = new Set(names.map((name) => described(name)!.path));
		const unused = operations.map(({ path }) => path).filter((path) => !used.has(path));
		// A short list has no second page.
		expect(unused.filter((path) => !path.includes('{page}'))).toEqual([]);
	});

	it('validates, file by file', () => {
		const validators = new Map<string, ReturnType<typeof validatorOf>>();
		const problems: string[] = [];
		for (const name of names) {
			const { schema } = described(name)!.responses['200']!.content!['application/json'] ?? {};
			if (!schema?.$ref) continue;
			const shape = schema.$ref.split('/').at(-1)!;
			const validate = validators.get(shape) ?? validatorOf(shape);
			validators.set(shape, validate);
			if (validate(JSON.parse(text(`api/v1/${name}`)))) continue;
			problems.push(
				...validate.errors!.map((error) => `${name}${error.instancePath} ${error.message}`),
			);
		}
		expect(problems.slice(0, 10)).toEqual([]);
		expect(validators.size).toBeGreaterThan(9);
	});

	it('says of every file when, which version, under which license and how many', () => {
		const said = names
			.filter((name) => name.endsWith('.json') && !DESCRIPTIONS.includes(name))
			.map((name) => JSON.parse(text(`api/v1/${name}`)) as Schema);
		expect(new Set(said.map(({ schemaVersion }) => schemaVersion))).toEqual(new Set([1]));
		expect(new Set(said.map(({ generatedAt }) => generatedAt)).size).toBe(1);
		expect(new Set(said.map(({ license }) => license)).size).toBe(1);
		expect(said.every(({ total }) => Number.isInteger(total))).toBe(true);
	});

	/** The items of a list over all its pages. */
	function listed<Item>(list: string): Item[] {
		const items: Item[] = [];
		let next: string | null = `${root}api/v1/${list}.json`;
		let total = -1;
		while (next) {
			const page = JSON.parse(text(next.slice(root.length))) as {
				total: number;
				next: string | null;
			} & Record<string, Item[]>;
			items.push(...page[list]!);
			({ next, total } = page);
		}
		expect(items).toHaveLength(total);
		return items;
	}

	it('lists every record once, with a file of its own', () => {
		const found = listed<{ id: string; record: string; url: string }>('records');
		expect(found.map(({ id }) => id).sort()).toEqual(ids);
		expect(lost(found.flatMap(({ record, url }) => [record, url]))).toEqual([]);
	});

	it('lists every lesson, sign and addition', () => {
		const count = (key: 'lessons' | 'symptoms') =>
			records.reduce((sum, { data }) => sum + (data[key]?.length ?? 0), 0);
		expect(listed('lessons')).toHaveLength(count('lessons'));
		expect(listed('symptoms')).toHaveLength(count('symptoms'));
		const added = listed<{ kind: string; record: { id: string } }>('changes')
			.filter(({ kind }) => kind === 'added')
			.map(({ record }) => record.id);
		expect(added).toEqual(expect.arrayContaining(ids));
	});

	it('names only addresses that lead somewhere', () => {
		const found = names
			.filter((name) => name.endsWith('.json') && !['index.json', ...DESCRIPTIONS].includes(name))
			.flatMap((name) => [
				...text(`api/v1/${name}`).matchAll(
					/"(?:url|record|next|feed|badge|markdown|bibtex|csl)":"([^"]+)"/g,
				),
			])
			.map(([, address]) => address!);
		expect(lost(found)).toEqual([]);
		expect(found.length).toBeGreaterThan(1000);
	});

	it('gives the same records in one file, one a line', () => {
		const lines = text('api/v1/records.ndjson').trimEnd().split('\n');
		const found = lines.map((line) => JSON.parse(line) as { id: string });
		expect(found.map(({ id }) => id).sort()).toEqual(ids);
		const { record } = JSON.parse(text(`api/v1/records/${found[0]!.id}.json`)) as {
			record: unknown;
		};
		expect(found[0]).toEqual(record);
	});

	it('gives a JSON Schema that each line of that file passes, and that holds the shape of every file', () => {
		const schema = JSON.parse(text('api/v1/schema.json')) as { $id: string; $defs: object };
		expect(lands(schema.$id)).toBe(true);
		expect(Object.keys(schema.$defs)).toEqual(Object.keys(api.components.schemas));
		const own = new Ajv2020({ allErrors: true });
		const validate = own.compile(schema);
		const lines = text('api/v1/records.ndjson').trimEnd().split('\n');
		for (const line of lines)
			expect(validate(JSON.parse(line)), own.errorsText(validate.errors)).toBe(true);
		expect(validate({ ...(JSON.parse(lines[0]!) as object), title: null })).toBe(false);
	});

	it('gives the same records in one table', () => {
		const table = text('api/v1/records.csv');
		// A line break within quotes ends no row.
		const rows = table
			.replace(/"(?:[^"]|"")*"/g, '')
			.trimEnd()
			.split('\r\n');
		expect(rows).toHaveLength(ids.length + 1);
		expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
		expect(table).not.toMatch(/(?:^|[,\n"])[=@]/);
	});

	it('packs them, and gives the checksums as sha256sum reads them', () => {
		for (const name of ['records.ndjson', 'records.csv']) {
			expect(gunzipSync(bytes(`api/v1/${name}.gz`)).equals(bytes(`api/v1/${name}`))).toBe(true);
			for (const file of [name, `${name}.gz`]) {
				const sum = createHash('sha256')
					.update(bytes(`api/v1/${file}`))
					.digest('hex');
				expect(text(`api/v1/${file}.sha256`)).toBe(`${sum}  ${file}\n`);
			}
		}
	});
});

describe('the feeds', () => {
	const fed = ['components', 'causes', 'triggers', 'organizations'] as const;
	const feeds = files('**/atom.xml');

	it('are there for all, for corrections, and for every term that has incidents', () => {
		const shown = new Set(
			records.flatMap(({ data }) => {
				const uses = usesOf(data);
				return fed.flatMap((name) =>
					uses[name].flatMap(({ id }) => [
						`${vocabularies[name].route}/${id}/atom.xml`,
						`${vocabularies[name].route}/${parentOf(id) ?? id}/atom.xml`,
					]),
				);
			}),
		);
		expect(feeds).toEqual([...shown, 'atom.xml', 'corrections/atom.xml'].sort());
	});

	it('open in a reader, with what the format demands', () => {
		for (const name of feeds) {
			const feed = parseAtomFeed(text(name));
			const entries = feed.entries ?? [];
			expect(feed.id, name).toBe(root + name);
			expect(feed.title?.value && feed.authors?.[0]?.name, name).toBeTruthy();
			const known = entries.map(({ id }) => id);
			expect(new Set(known).size, name).toBe(known.length);
			expect(entries, name).toHaveLength((text(name).match(/<entry>/g) ?? []).length);
			for (const { title, updated } of [feed, ...entries]) {
				expect(title?.value, name).toBeTruthy();
				expect(updated, name).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
			}
			expect(entries.length <= 50, name).toBe(true);
		}
	});

	it('give every title as the record has it', () => {
		const titles = new Map(
			records.map(({ id, data }) => [`${root}postmortems/${id}/`, data.title]),
		);
		for (const { id, title } of parseAtomFeed(text('atom.xml')).entries ?? [])
			if (!id?.includes('#')) expect(title?.value).toBe(titles.get(id!));
	});

	it('lead to pages that are there', () => {
		const found = feeds.flatMap((feed) => [...text(feed).matchAll(/href="([^"]+)"/g)]);
		expect(lost(found.map(([, address]) => address!))).toEqual([]);
	});

	it('are JSON Feeds with the same entries', () => {
		for (const name of ['feed.json', 'corrections/feed.json']) {
			const feed = JSON.parse(text(name)) as { version: string; feed_url: string; items: Schema[] };
			expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
			expect(feed.feed_url).toBe(root + name);
			const entries = text(name.replace('feed.json', 'atom.xml')).match(/<entry>/g) ?? [];
			expect(feed.items).toHaveLength(entries.length);
			for (const item of feed.items)
				expect([typeof item.id, typeof item.content_text]).toEqual(['string', 'string']);
		}
	});

	it('are the same in RSS, at the address it always had', () => {
		const { items = [] } = parseJsonFeed(text('feed.json'));
		const rss = parseRssFeed(text('feed.xml')).items ?? [];
		expect(rss.map(({ title, link }) => [title, link])).toEqual(
			items.map(({ title, url }) => [title, url]),
		);
		// Readers take a description for HTML, so a sign of markup in a text is written as one.
		expect(rss.map(({ description }) => description)).toEqual(
			items.map(({ content_text = '' }) =>
				content_text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
			),
		);
	});
});

describe('the Markdown twins', () => {
	const parse = (markdown: string): Root =>
		unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
	const found = <Type extends Nodes['type']>(tree: Root, type: Type) => {
		const nodes: Extract<Nodes, { type: Type }>[] = [];
		visit(tree, type, (node) => void nodes.push(node as Extract<Nodes, { type: Type }>));
		return nodes;
	};

	it('are there for every record and every term', () => {
		const wanted = [
			...ids.map((id) => `postmortems/${id}.md`),
			...vocabularyNames.flatMap((name) =>
				content.vocabularies[name].map(({ id }) => `${vocabularies[name].route}/${id}.md`),
			),
		];
		expect(wanted.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
	});

	it('hold the title, the summary, every source and footnotes that lead somewhere', () => {
		for (const { id, data } of records) {
			const tree = parse(text(`postmortems/${id}.md`));
			const [title, summary] = tree.children;
			const plain = (words: string) => words.replaceAll('`', '').replace(/\s+/g, ' ');
			expect(plain(toString(title)), id).toBe(plain(data.title));
			expect(plain(toString(summary)), id).toBe(plain(data.summary));
			const defined = found(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
			const cited = found(tree, 'footnoteReference').map(({ identifier }) => identifier);
			expect(new Set(cited), id).toEqual(new Set(defined));
			const links = new Set(found(tree, 'link').map(({ url }) => url));
			for (const { url } of data.sources) expect(links.has(url), `${id} ${url}`).toBe(true);
			expect(found(tree, 'html'), id).toEqual([]);
		}
	});

	it('have whole addresses that lead somewhere', () => {
		for (const file of files('{postmortems,components,causes,patterns,triggers,before}/**/*.md')) {
			const links = found(parse(text(file)), 'link').map(({ url }) => url);
			expect(
				links.filter((url) => !/^https?:\/\//.test(url)),
				file,
			).toEqual([]);
			expect(lost(links.map((url) => url.replace(/#.*/, ''))), file).toEqual([]);
		}
	});

	it('are named in the head of their pages', () => {
		const [id] = ids;
		const page = text(`postmortems/${id}/index.html`);
		expect(page).toContain(
			`<link rel="alternate" type="text/markdown" href="${base}postmortems/${id}.md"`,
		);
		expect(page).toContain(
			`<link rel="alternate" type="application/json" href="${base}api/v1/records/${id}.json"`,
		);
	});

	it('are told of in llms.txt, with addresses that lead somewhere', () => {
		const links = found(parse(text('llms.txt')), 'link').map(({ url }) => url);
		expect(lost(links)).toEqual([]);
		expect(links.length).toBeGreaterThan(20);
	});
});

describe('to cite a record', () => {
	it('there is BibTeX and CSL-JSON for each', () => {
		for (const { id, data } of records) {
			expect(text(`postmortems/${id}.bib`)).toMatch(new RegExp(`^@misc\\{${id},\n`));
			const [item] = JSON.parse(text(`postmortems/${id}.csl.json`)) as Schema[];
			expect(item).toMatchObject({ id, title: data.title, URL: `${root}postmortems/${id}/` });
		}
	});
});

describe('badges and cards', () => {
	it('are there for every component and every cause', () => {
		for (const name of ['components', 'causes'] as const) {
			for (const { id, label } of content.vocabularies[name]) {
				const svg = text(`badges/${name}/${id}.svg`);
				expect(svg).toMatch(/<title id="title">\w/);
				expect(svg).toContain('prefers-color-scheme');
				expect(svg).not.toMatch(/@font-face|url\(|<script|xlink/);
				const card = text(`embed/${name}/${id}/index.html`);
				expect(card, label).not.toContain('<script');
				expect(card).toContain('<base target="_blank"');
			}
		}
	});
});
