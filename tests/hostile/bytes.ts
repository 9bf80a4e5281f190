import { MINIMAL } from '../fixtures/minimal.ts';
import { FIELD_LINE, field, FOLDER, other, record, story, swap, type Row } from './row.ts';

const id = (words: string) => `2021-08-25-row-${words}`;
const danger = (row: number, what: string, files: Row['files']): Row => ({
	row,
	what,
	where: 'check',
	dangerous: true,
	files,
});
const harmless = (row: number, what: string, files: Row['files']): Row => ({
	row,
	what,
	where: 'check',
	files,
});

const nested = (depth: number) =>
	Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');

const bomb = [
	'a: &a [x, x, x, x, x, x, x, x, x, x]',
	...[...'bcdefg'].map((name, nth) => {
		const before = `*${'abcdef'[nth]}`;
		return `${name}: &${name} [${Array(10).fill(before).join(', ')}]`;
	}),
].join('\n');

/** Bytes, front matter and file names. */
export const bytes: Row[] = [
	danger(28, 'a thousand levels of quotation', [
		story(id('28'), '> '.repeat(1000), ['1 BYTES-007']),
		story(id('28-close'), '>'.repeat(1000), ['1 BYTES-007']),
	]),
	danger(29, 'lists, elements and marks without end', [
		story(
			id('29-list'),
			nested(400),
			[50, 51, 52, 53, 54].map((line) => `${line} BYTES-007`),
		),
		story(id('29-levels'), nested(26), ['12 BYTES-007', '13 BYTES-007']),
		story(id('29-elements'), '<a>'.repeat(1500), ['1 BYTES-007', '1 BYTES-007']),
		story(id('29-marks'), '*'.repeat(5000), ['1 BYTES-007', '1 BYTES-007']),
		story(id('29-emphasis'), '*_'.repeat(2000), ['1 BYTES-007']),
		story(id('29-brackets'), '[a'.repeat(2200), ['1 BYTES-007']),
		story(id('29-notes'), '<Note>\n\n'.repeat(199), ['397 PROSE-006']),
	]),
	danger(30, 'a file and a line that are too long', [
		record(id('30-file'), (text) => text.padEnd(5_000_000, 'x'), ['1 BYTES-002']),
		story(id('30-line'), 'x'.repeat(5001), ['1 BYTES-003']),
	]),
	danger(31, 'aliases that multiply', [
		field(
			id('31'),
			bomb,
			[
				'1 YAML-003',
				...[2, 3, 4, 5, 6, 7].flatMap((line) => Array(11).fill(`${line} YAML-003`) as string[]),
			],
			'A YAML alias stands here.',
		),
	]),
	danger(32, 'merge keys', [
		field(id('32'), `more:\n  <<: [${'{}, '.repeat(200)}{}]`, ['2 YAML-003']),
	]),
	harmless(33, 'keys that reach into the program', [
		field(id('33'), '__proto__:\n  polluted: true\nconstructor: x', ['1 FIELD-002', '3 FIELD-002']),
		swap(id('33-inside'), 'kinds:', '__proto__: x\n  kinds:', ['11 FIELD-002']),
	]),
	danger(34, 'tags and a second document', [
		field(id('34-js'), `x: !!js/function 'function () { require("fs") }'`, ['1 YAML-003']),
		field(id('34-own'), 'x: !evil y', ['1 YAML-003']),
		field(id('34-two'), '...\n--- {}\nx: y', ['2 YAML-002']),
		record(id('34-directive'), (text) => text.replace('---\n', '---\n%TAG ! tag:evil,2000:\n'), [
			'3 YAML-002',
		]),
	]),
	danger(35, 'front matter in another language', [
		record(id('35-js'), (text) => text.replace('---', '---js'), ['1 YAML-001']),
		record(
			id('35-toml'),
			(text) => text.replaceAll('---', '+++'),
			['1 YAML-001'],
			'Start the file with --- on line 1.',
		),
	]),
	harmless(36, 'a key that stands twice', [
		field(id('36'), 'title: Another title altogether', ['1 YAML-004']),
	]),
	harmless(37, 'an address of its own', [
		field(id('37-escape'), 'slug: ../../escape', ['1 FIELD-002']),
		field(id('37-index'), 'slug: /index', ['1 FIELD-002']),
	]),
	danger(38, 'names of files that mean something else', [
		...['404', 'index', 'con'].map((name) => record(name, (text) => text, ['1 FILE-002'])),
		...['2021-08-25-a..b', '.2021-08-25-hidden', '2021-08-25-two words', '2021-08-25-UPPER'].map(
			(name) => record(name, (text) => text, ['1 FILE-001']),
		),
		record(`2021-08-25-${'long-'.repeat(20)}end`, (text) => text, ['1 FILE-001']),
	]),
	danger(39, 'one address claimed by several records', [
		swap(
			id('39-one'),
			'  preparedBy: person',
			'  preparedBy: person\n  formerIds: [2021-08-25-row-39-two]',
			[`${FIELD_LINE + 4} CORPUS-001`],
			`also belongs to ${FOLDER}/2021-08-25-row-39-two.mdx`,
		),
		record(
			id('39-two'),
			(text) => text,
			['2 CORPUS-001'],
			`also belongs to ${FOLDER}/2021-08-25-row-39-one.mdx`,
		),
		other(`${id('39-two')}.md`, MINIMAL, ['1 FILE-003']),
	]),
	danger(40, 'letters that look like others', [
		record('2021-08-25-\u0430ws-outage', (text) => text, ['1 FILE-001']),
		swap(
			id('40-title'),
			'A missing pair',
			'An \u0430ws region and a missing pair',
			['2 BYTES-008'],
			'U+0430',
		),
	]),
	danger(41, 'symbolic links', [
		{
			path: `${FOLDER}/${id('41')}.mdx`,
			content: { link: '../../package.json' },
			says: ['1 FILE-003'],
		},
		{
			path: `${FOLDER}/${id('41-host')}.mdx`,
			content: { link: '/etc/hostname' },
			says: ['1 FILE-003'],
		},
	]),
	harmless(42, 'bytes that are not UTF-8', [
		record(
			id('42'),
			(text) => Buffer.from(text.replace('publisher: Example', 'publisher: Caf\u00e9'), 'latin1'),
			['37 BYTES-001'],
			':19  error BYTES-001',
		),
	]),
	harmless(43, 'a byte order mark and other line ends', [
		record(id('43-bom'), (text) => `\uFEFF${text}`),
		record(id('43-crlf'), (text) => text.replaceAll('\n', '\r\n')),
		record(id('43-mixed'), (text) =>
			text.replace(/\n/g, (end, at: number) => (at % 2 ? end : '\r\n')),
		),
		record(id('43-cr'), (text) => text.replaceAll('\n', '\r')),
	]),
	danger(44, 'control characters', [
		story(id('44'), 'a\0b \u001b[31mred \u0085 \u007f', Array(4).fill('1 BYTES-004')),
	]),
	danger(45, 'characters that reverse the direction', [
		story(
			id('45'),
			[...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'].join('x'),
			Array(9).fill('1 BYTES-005'),
			'U+202E',
		),
	]),
	danger(46, 'characters that nobody sees', [
		story(
			id('46'),
			'a\u200Bb a\u00ADb a\u{E0041}b a\u2060b a\uFEFFb a\u180Eb a\u3164b a\u2800b',
			Array(8).fill('1 BYTES-006'),
			'U+E0041',
		),
		story(id('46-emoji'), 'A family 👨‍👩‍👧, a flag 🏳️‍🌈, a heart ❤️, and نمی‌خواهم.', []),
	]),
];
