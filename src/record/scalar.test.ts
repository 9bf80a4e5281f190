import { expect, it } from 'vitest';
import { flow, folded, scalar } from './scalar.ts';
import { readYaml } from './yaml.ts';

it.each([
	['Plain words, and (more) of them', 'Plain words, and (more) of them'],
	['2021-08-25', "'2021-08-25'"],
	['T+00:20', "'T+00:20'"],
	['true', "'true'"],
	['No', "'No'"],
	["x509: it's expired", "'x509: it''s expired'"],
	['a #comment', "'a #comment'"],
	['- no list', "'- no list'"],
	['https://example.com/a-b?c=d&e', 'https://example.com/a-b?c=d&e'],
	['https://example.com/#part', "'https://example.com/#part'"],
	['  two\n lines ', 'two lines'],
	['', "''"],
])('writes %j as %s', (text, yaml) => {
	expect(scalar(text)).toBe(yaml);
});

it('folds what is long, and the reader gets it back', () => {
	const text =
		`${'An edit meant to change nothing: it took the braces out # of one line. '.repeat(6)}`.trim();
	const yaml = `summary: ${folded(text, '')}\nids: ${flow(['one', '2021'])}\n`;
	expect(Math.max(...yaml.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
	expect(readYaml(yaml).data).toEqual({ summary: text, ids: ['one', '2021'] });
});

it('keeps a hostile title inside its quotes', () => {
	const title = "'\nlayout: ./evil.js\n---\n<script>'";
	expect(readYaml(`title: ${scalar(title)}\n`).data).toEqual({
		title: "' layout: ./evil.js --- <script>'",
	});
});
