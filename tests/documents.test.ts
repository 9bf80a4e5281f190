import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reviewRecord } from '../src/check/review.ts';
import { readTerminology } from '../src/check/terminology.ts';
import { LABELS, LIMITS } from '../src/cli/pull-request/gate.ts';
import { termReferences } from '../src/model/usage.ts';

const now = Date.parse('2026-11-21T12:00Z');
const documents = globSync(['*.md', '.github/*.md']).sort();
const text = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

it.each(documents)('%s links to files that exist', (file) => {
	const links = [...text(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
	expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

it.each(documents)('%s names commands that exist', (file) => {
	const named = [...text(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
	expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

describe('the annotated record', () => {
	const [, record] = /```mdx\n([\s\S]*?)```/.exec(text('CONTRIBUTING.md'))!;
	const file = 'content/postmortems/2024-05-17-undisclosed-expired-certificate.mdx';
	const bytes = new TextEncoder().encode(record);
	const { data, problems } = reviewRecord({ file, bytes }, { base: '/', now });

	it('passes the check', () => expect(problems).toEqual([]));

	it('uses terms that exist', async () => {
		const { vocabularies } = await readTerminology(process.cwd(), { base: '/' });
		const unknown = termReferences(data!).filter(
			({ vocabulary, id }) => !vocabularies[vocabulary].some((term) => term.id === id),
		);
		expect(unknown).toEqual([]);
	});
});

describe('the tables of hard choices', () => {
	const terms = /`([a-z]+(?:-[a-z]+)+)`/g;
	it('use terms and kinds that exist', () => {
		const known = new Set(['near-miss']);
		for (const path of globSync('content/*.yaml'))
			for (const { id } of parse(text(path)) as { id: string }[]) known.add(id);
		const [, choices] = /## Hard choices\n([\s\S]*?)\n## /.exec(text('CONTRIBUTING.md'))!;
		const used = [...choices!.matchAll(terms)].map(([, id]) => id!);
		expect(used.length).toBeGreaterThan(5);
		expect(used.filter((id) => !known.has(id))).toEqual([]);
	});
});

it('the guides name the limits and the labels that hold', () => {
	expect(LIMITS).toEqual({ added: 5, changed: 20 });
	expect(text('CONTRIBUTING.md')).toContain('at most five new records');
	expect(text('REVIEWING.md')).toContain('more than five new or twenty changed records');
	for (const label of Object.values(LABELS)) expect(text('REVIEWING.md')).toContain(`\`${label}\``);
});
