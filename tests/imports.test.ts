import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Who may import what: folders and files of `src`, packages, or `*` for any package. */
const RULES: Record<string, string[]> = {
	schema: ['schema', 'config', 'config.ts', 'zod'],
	record: [
		'record',
		'schema',
		'zod',
		'yaml',
		'fastest-levenshtein',
		/* syntax trees */ 'hast',
		'mdast',
		'mdast-util-mdx-jsx',
		'hast-util-to-html',
		'mdast-util-to-hast',
		'mdast-util-to-string',
		'remark-gfm',
		'remark-mdx',
		'remark-parse',
		'remark-stringify',
		'unified',
		'unist-util-visit',
	],
	'record/node': [
		'record/node',
		'record',
		'schema',
		'node',
		'file-type',
		'sharp',
		'@secretlint/core',
		'@secretlint/secretlint-rule-aws',
		'@secretlint/secretlint-rule-basicauth',
		'@secretlint/secretlint-rule-database-connection-string',
		'@secretlint/secretlint-rule-github',
		'@secretlint/secretlint-rule-huggingface',
		'@secretlint/secretlint-rule-npm',
		'@secretlint/secretlint-rule-pattern',
		'@secretlint/secretlint-rule-privatekey',
		'@secretlint/secretlint-rule-sendgrid',
		'@secretlint/secretlint-rule-shopify',
		'@secretlint/secretlint-rule-slack',
	],
	model: ['model', 'schema', 'edtf', 'temporal-polyfill', 'fastest-levenshtein', 'stemmer'],
	check: [
		'check',
		'config',
		'record',
		'record/node',
		'schema',
		'model',
		'site.ts',
		'config.ts',
		'kept.ts',
		'astro',
		'node',
	],
	'corpus.ts': ['schema', 'model', 'config.ts', 'kept.ts', 'astro'],
	'kept.ts': ['node'],
	'keys.ts': ['components', 'model', 'schema', 'corpus.ts', 'node'],
	'content.config.ts': ['check', 'astro'],
	'site.ts': ['schema', 'config.ts'],
	config: ['config', 'schema', 'site.config.ts', 'zod', 'fastest-levenshtein', 'node'],
	'config.ts': ['config'],
	components: [
		'components',
		'model',
		'schema',
		'client',
		'examples',
		'site.ts',
		'config.ts',
		'astro',
	],
	import: [
		'zod',
		'import',
		'record',
		'schema',
		'model',
		'unified',
		'yaml',
		'remark-parse',
		'remark-gfm',
		'mdast-util-to-string',
		'unist-util-visit',
	],
	client: [
		'client',
		'model',
		'schema',
		'record',
		'config.ts',
		'minisearch',
		'fastest-levenshtein',
		'zod',
	],
	integrations: [
		'integrations',
		'config',
		'model',
		'schema',
		'policy.ts',
		'site.ts',
		'config.ts',
		'astro',
		'vite',
		'p-limit',
		'pagefind',
		'fflate',
		'@takumi-rs/core',
		'@astrojs/sitemap',
		'node',
	],
	cli: [
		'import',
		'cli',
		'config',
		'client',
		'check',
		'examples',
		'record',
		'record/node',
		'schema',
		'model',
		'site.ts',
		'config.ts',
		'node',
		'@clack/prompts',
		'@playwright/test',
	],
	'policy.ts': ['node'],
	'structured.ts': ['model', 'schema', 'site.ts'],
	examples: ['examples', 'schema'],
	guides: ['components', 'content', 'schema', 'config.ts'],
	layouts: ['*'],
	pages: ['*'],
};

const IMPORT =
	/^\s*(?:import\s+(?:[^'"`;]*?\sfrom\s+)?|export\s[^'"`;]*?\sfrom\s+)['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm;

const files = globSync('src/**/*.{ts,mjs,astro,mdx}').filter((file) => !file.includes('.test.'));

/** The folder of a path below `src`; what needs Node stands apart from what browsers may read too. */
const folderOf = (path: string) =>
	path.startsWith('src/record/node/') ? 'record/node' : path.split('/')[1]!;

const nameOf = (file: string, specifier: string) => {
	if (specifier.startsWith('.')) {
		const target = relative('.', join(dirname(file), specifier.replace(/\?.*$/, '')));
		return target.startsWith('src/') ? folderOf(target) : target.split('/')[0]!;
	}
	const [first = '', second = ''] = specifier.split(/[:/]/);
	return first.startsWith('@') ? `${first}/${second}` : first;
};

it.each(files)('%s imports only what its folder may', (file) => {
	const folder = folderOf(file);
	const allowed = RULES[folder];
	expect(allowed, `no rule for src/${folder}`).toBeDefined();
	const text = readFileSync(file, 'utf8');
	const names = [...text.matchAll(IMPORT)].map((match) => nameOf(file, match[1] ?? match[2]!));
	expect(names.filter((name) => !allowed!.includes(name) && !allowed!.includes('*'))).toEqual([]);
});

it('lets only corpus.ts ask Astro for collections', () => {
	const asking = files.filter((file) =>
		/getCollection|getEntry\b/.test(readFileSync(file, 'utf8')),
	);
	expect(asking).toEqual(['src/corpus.ts']);
});
