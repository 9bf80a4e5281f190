import { describe, expect, it } from 'vitest';
import { fenced, fitting, visible } from './fence.ts';

describe('a block of code', () => {
	it('has a fence that nothing in it can end', () => {
		expect(fenced('plain')).toBe('```text\nplain\n```');
		expect(fenced('```\n# Approved\n````\n')).toBe('`````text\n```\n# Approved\n````\n\n`````');
	});

	it('shows what would hide, reorder or erase', () => {
		expect(visible('a\u202eb\u200bc\0d\u001b[2Ke\u{e0041}')).toBe(
			'a\\u{202e}b\\u{200b}c\\u{0}d\\u{1b}[2Ke\\u{e0041}',
		);
		expect(visible('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\\u{2028}four');
		expect(visible('naïve — 日本語 “ok”')).toBe('naïve — 日本語 “ok”');
	});
});

describe('fitting', () => {
	it('takes what fits and counts what is left', () => {
		expect(fitting(['aaaa', 'bbbb', 'cccc'], 12)).toEqual({ text: 'aaaa\n\nbbbb', left: 1 });
		expect(fitting(['éé', 'b'], 6)).toEqual({ text: 'éé', left: 1 });
	});

	it('cuts a first block that does not fit', () => {
		const { text, left } = fitting(['\u202e'.repeat(5000), 'b'], 1000);
		expect(Buffer.byteLength(visible(text))).toBeLessThanOrEqual(1000);
		expect(left).toBe(1);
	});
});
