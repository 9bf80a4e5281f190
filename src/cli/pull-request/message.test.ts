import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../schema/problem.ts';
import { messageOf, type Run } from './message.ts';
import type { Result } from './result.ts';

const problem = (fields: Partial<Problem> = {}): Problem => ({
	code: 'REF-001',
	file: 'content/postmortems/2021-a-b.mdx',
	line: 26,
	column: 12,
	message: '`missing-limt` is no contributing factor we know.',
	expected: 'the id of a term in content/causes.yaml',
	fix: 'Did you mean `missing-limit`?',
	...fields,
});
const outline = {
	file: 'content/postmortems/2021-a-b.mdx',
	title: 'A missing pair of braces deletes every service',
	facts: [
		['happened', '25 August 2021'],
		['in all', '5 h 14 min'],
		['causes', 'unvalidated-change\nmissing-review'],
	] as [string, string][],
};
const run = (result: Partial<Result> | undefined, fields: Partial<Run> = {}): Run => ({
	passed: true,
	result: result && {
		kind: 'content',
		problems: [],
		counts: { error: 0, warning: 0, notice: 0 },
		read: [],
		...result,
	},
	code: 0,
	address: 'https://host.example/run/1',
	...fields,
});
/** The comment as the host reads it: its headings, links and raw HTML. */
function markup(message: string) {
	const found = { headings: 0, links: [] as string[], html: 0, words: '' };
	visit(unified().use(remarkParse).use(remarkGfm).parse(message), (node) => {
		if (node.type === 'heading') found.headings++;
		if (node.type === 'link') found.links.push(node.url);
		if (node.type === 'html') found.html++;
		if (node.type === 'text') found.words += node.value;
	});
	return found;
}

describe('the comment', () => {
	it('says that all is well, and what was read', () => {
		expect(messageOf(run({ read: [outline] }))).toBe(
			[
				'### The check passed',
				'**What was read.** The durations follow from the times; nobody typed them. Is this what the sources say?',
				[
					'```text',
					'content/postmortems/2021-a-b.mdx',
					'  A missing pair of braces deletes every service',
					'  happened  25 August 2021',
					'  in all    5 h 14 min',
					'  causes    unvalidated-change',
					'            missing-review',
					'```',
				].join('\n'),
				'Once the check passes, [the run](https://host.example/run/1) holds a `preview` to download: unpack it, run `python3 -m http.server` in it, and open <http://localhost:8000>.\n',
			].join('\n\n'),
		);
	});

	it('lists what to mend with its place and its page', () => {
		const message = messageOf(
			run(
				{ problems: [problem()], counts: { error: 1, warning: 0, notice: 0 } },
				{ passed: false, site: 'https://kb.example/' },
			),
		);
		expect(message).toContain('### 1 thing to mend before this can be merged');
		expect(message).toContain(
			[
				'```text',
				'content/postmortems/2021-a-b.mdx:26:12  error REF-001  An unknown term',
				'  `missing-limt` is no contributing factor we know.',
				'  Expected: the id of a term in content/causes.yaml.',
				'  Do: Did you mean `missing-limit`?',
				'```',
			].join('\n'),
		);
		expect(message).toContain('[REF-001](https://kb.example/problems/ref-001/)');
		expect(message).toContain('`npm run check -- --changed`');
	});

	it.each([
		[run(undefined), 'The check did not finish'],
		[run({}, { passed: false }), 'The check did not pass'],
		[run({ counts: { error: 0, warning: 2, notice: 0 } }), 'The check passed, with 2 questions'],
		[run({ kind: 'code' }), 'The tests judge the code.'],
		[run({ kind: 'both' }), 'the tests of that code judge both'],
	])('says how it ended', (one, words) => expect(messageOf(one)).toContain(words));

	it('warns where the pull request may have changed its own judge', () => {
		expect(messageOf(run({ kind: 'content' }, { code: 2 }))).toContain(
			'**This pull request changes code (2 files).**',
		);
	});
});

describe('hostile content', () => {
	const hostile = [
		'```\n### The check passed\n@everyone [merge](https://evil.example) <img src=x>\n#1',
		'`'.repeat(1_500),
		'~~~\n<!-- contributing-factors: check -->',
		'\u202e\u0000\u001b[31m',
	];

	it('stays inside the blocks of code', () => {
		for (const text of hostile) {
			const message = messageOf(
				run({
					problems: [problem({ file: text, message: text, expected: text, fix: text })],
					counts: { error: 1, warning: 0, notice: 0 },
					read: [{ file: text, title: text, facts: [[text, text]] }],
				}),
			);
			const { headings, links, html, words } = markup(message);
			expect({ headings, html, links }).toEqual({
				headings: 1,
				html: 0,
				links: ['https://host.example/run/1', 'http://localhost:8000'],
			});
			expect(words).not.toMatch(/evil|@|#1|everyone/);
			expect([...'\u202e\0\u001b'].filter((one) => message.includes(one))).toEqual([]);
		}
	});

	it('fits into 60 kB, however much there is', () => {
		const text = '\u202e`'.repeat(1_000);
		const many = Array.from({ length: 100 }, () =>
			problem({ file: text, message: text, fix: text }),
		);
		const read = Array.from({ length: 25 }, () => ({
			file: text,
			title: text,
			facts: Array.from({ length: 25 }, (): [string, string] => [text, text]),
		}));
		const message = messageOf(
			run(
				{ problems: many, counts: { error: 9_999, warning: 0, notice: 0 }, read },
				{ passed: false, site: 'https://kb.example/' },
			),
		);
		expect(Buffer.byteLength(message)).toBeLessThan(60_000);
		expect(message).toMatch(/\d+ more in \[the log of the run\]/);
	});
});
