import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frontMatterSchemas, vocabularySchemas, writeTexts } from '../src/check/editor.ts';
import { readTerminology } from '../src/check/terminology.ts';
import { languageServer, type Position } from './fixtures/language-server.ts';
import { copyOfProject, remove } from './site/built.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
	'yaml.schemas': Record<string, string>;
};

/** Where `|` stands in a text, and the text without it. */
function at(marked: string): { text: string; position: Position } {
	const before = marked.slice(0, marked.indexOf('|')).split('\n');
	const position = { line: before.length - 1, character: before.at(-1)!.length };
	return { text: marked.replace('|', ''), position };
}

it('has the schemas of the vocabularies as the code makes them (npm run editor writes them)', () => {
	for (const [path, text] of Object.entries(vocabularySchemas())) {
		expect(readFileSync(path, 'utf8'), path).toBe(text);
	}
});

it('names a schema for the file of each vocabulary', () => {
	expect(Object.keys(settings['yaml.schemas']).map((path) => path.replace('./', ''))).toEqual(
		Object.keys(vocabularySchemas()),
	);
	for (const [schema, file] of Object.entries(settings['yaml.schemas'])) {
		expect(file).toBe(schema.replace('./.vscode/schemas/', 'content/').replace('.json', '.yaml'));
	}
});

describe('a vocabulary’s file in the YAML extension', () => {
	const uri = pathToFileURL('content/causes.yaml').href;
	const schemas = settings['yaml.schemas'];
	const yaml = { schemas, validate: true, hover: true, completion: true };
	const server = languageServer([resolve('node_modules/.bin/yaml-language-server')], '.', { yaml });

	beforeAll(() => server.start(pathToFileURL('.').href));
	afterAll(() => server.stop());

	it('completes, explains and checks the fields of a term', async () => {
		const { text, position } = at('- id: x\n  label: Some term\n  lable: Twice\n  |');
		server.open(uri, 'yaml', text);
		expect(await server.problems(uri)).toContain('Property lable is not allowed.');
		expect(await server.complete(uri, position)).toEqual(
			expect.arrayContaining(['definition', 'useWhen', 'notWhen', 'aliases']),
		);
		expect(await server.hover(uri, { line: 1, character: 4 })).toContain(
			'The name as pages print it.',
		);
	}, 30_000);
});

describe('front matter in the Astro extension', () => {
	const bin = resolve('node_modules/@astrojs/language-server/bin/nodeServer.js');
	let root: string;
	let server: ReturnType<typeof languageServer>;
	const file = 'content/postmortems/2021-01-01-example-new.mdx';
	const uri = () => pathToFileURL(join(root, file)).href;

	beforeAll(async () => {
		root = copyOfProject();
		writeFileSync(join(root, file), '---\n---\n');
		const { vocabularies } = await readTerminology(root, { base: '/' });
		writeTexts(root, frontMatterSchemas(root, vocabularies));
		server = languageServer([bin], root);
		await server.start(pathToFileURL(root).href, {
			contentIntellisense: true,
			typescript: { tsdk: resolve('node_modules/typescript/lib') },
		});
	}, 30_000);

	afterAll(() => {
		server.stop();
		remove(root);
	});

	it('completes fields and terms, explains them, and knows a misspelled one', async () => {
		const { text, position } = at(
			'---\ntitel: Misspelled\nsummary: What broke.\ncauses:\n  - cause: |\n---\n\nWords.\n',
		);
		server.open(uri(), 'mdx', text);
		expect(await server.complete(uri(), position)).toContain('unvalidated-change');
		expect(await server.complete(uri(), { line: 3, character: 0 })).toEqual(
			expect.arrayContaining(['organization', 'occurred', 'notStated']),
		);
		expect(await server.hover(uri(), { line: 2, character: 3 })).toContain(
			'What broke, for whom, how long and why, in 80 to 600 characters.',
		);
		expect(await server.problems(uri())).toContain('Property titel is not allowed.');
	}, 120_000);
});
