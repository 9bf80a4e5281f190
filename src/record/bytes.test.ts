import { describe, expect, it } from 'vitest';
import { decode } from './bytes.ts';

const codes = (text: string) =>
	decode(new TextEncoder().encode(text)).spots.map(
		({ line, column, code }) => `${line}:${column} ${code}`,
	);

describe('bytes', () => {
	it.each([
		['ordinary text', 'Größe, 中文, 👩‍🚀 and “quotes” — 5 ms'],
		['a joiner inside an emoji', '👨‍👩‍👧'],
		['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
		['a rule and a fence', '---\n\n```\ncode\n```'],
		['a long dotted line', '.'.repeat(400)],
	])('accepts %s', (_, text) => {
		expect(codes(text)).toEqual([]);
	});

	it.each([
		['a NUL', 'a\0b', '1:2 BYTES-004'],
		['an escape sequence', 'x\n\u001b[31m', '2:1 BYTES-004'],
		['a direction override', 'a\u202Eb', '1:2 BYTES-005'],
		['a zero-width space', 'a\u200Bb', '1:2 BYTES-006'],
		['a soft hyphen', 'a\u00ADb', '1:2 BYTES-006'],
		['tag characters', 'a\u{E0041}', '1:2 BYTES-006'],
		['a line of 5,001 characters', 'x'.repeat(5001), '1:1 BYTES-003'],
		['a thousand quotation marks', '> '.repeat(1000), '1:1 BYTES-007'],
		['five thousand asterisks', '*'.repeat(5000), '1:1 BYTES-007'],
		['a list nested a hundred levels', `${'- '.repeat(100)}x`, '1:1 BYTES-007'],
		['numbers nested a hundred levels', `${'1) '.repeat(100)}x`, '1:1 BYTES-007'],
		['quotations and lists in turn', `${'> 1. - '.repeat(10)}x`, '1:1 BYTES-007'],
		['a list indented out of sight', `${' '.repeat(200)}- x`, '1:1 BYTES-007'],
		['fifteen hundred open tags', '<a>'.repeat(1500), '1:1 BYTES-007'],
	])('refuses %s', (_, text, expected) => {
		expect(codes(text)).toContain(expected);
	});

	it('names the first byte that is not UTF-8, where it stands', () => {
		const bytes = Uint8Array.from([...Buffer.from('ü\r\nab', 'utf8'), 0xe9, 0x41]);
		expect(decode(bytes).spots).toMatchObject([
			{
				line: 2,
				column: 3,
				message: 'The file is not valid UTF-8: byte 7 belongs to no character.',
			},
		]);
		expect(decode(Uint8Array.from([0x61, 0xe2, 0x82])).spots[0]).toMatchObject({ line: 1 });
	});

	it('refuses a file of more than 10,000 lines', () => {
		expect(codes('a\n'.repeat(10_000))).toEqual(['1:1 BYTES-002']);
	});

	it('refuses what is not UTF-8 and what is too large', () => {
		expect(decode(Uint8Array.from([0xff])).spots[0]?.code).toBe('BYTES-001');
		expect(decode(new Uint8Array(200_001)).spots[0]?.code).toBe('BYTES-002');
	});

	it('keeps what could stall a parser from every parser', () => {
		expect(decode(new TextEncoder().encode('> '.repeat(1000))).unsafe).toBe(true);
		expect(decode(new TextEncoder().encode('a\0b')).unsafe).toBe(false);
	});
});
