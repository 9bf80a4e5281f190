import { expect, it } from 'vitest';
import { historiesFrom } from './history.ts';

const day = (date: string) => String(Date.parse(date) / 1000);
/** As git prints it: commits newest first. */
const log = (...commits: [date: string, ...changes: string[]][]) =>
	commits.map(([date, ...changes]) => `\x01${day(date)}\0\n${changes.join('\0')}\0`).join('');

it('counts the changes of a file and knows the last', () => {
	expect(
		historiesFrom(
			log(
				['2026-03-01', 'M', 'a.mdx'],
				['2026-02-01', 'M', 'a.mdx', 'A', 'b.mdx'],
				['2026-01-01', 'A', 'a.mdx'],
			),
		),
	).toEqual({
		'a.mdx': { last: '2026-03-01', changes: 2 },
		'b.mdx': { last: '2026-02-01', changes: 0 },
	});
});

it('follows a file through its names', () => {
	expect(
		historiesFrom(
			log(
				['2026-04-01', 'R100', 'b.mdx', 'c.mdx'],
				['2026-03-01', 'R086', 'a.mdx', 'b.mdx'],
				['2026-01-01', 'A', 'a.mdx'],
			),
		),
	).toEqual({ 'c.mdx': { last: '2026-03-01', changes: 1 } });
});

it('does not mix up two files that had the same name', () => {
	expect(
		historiesFrom(
			log(
				['2026-05-01', 'A', 'a.mdx'],
				['2026-04-01', 'D', 'a.mdx'],
				['2026-03-01', 'M', 'a.mdx'],
				['2026-02-01', 'A', 'a.mdx'],
			),
		),
	).toEqual({ 'a.mdx': { last: '2026-05-01', changes: 0 } });
});

it('tells the day in UTC, and nothing of what is no log', () => {
	const late = `\x01${Date.parse('2026-03-01T23:30:00-05:00') / 1000}\0\nA\0a.mdx\0`;
	expect(historiesFrom(late)).toEqual({ 'a.mdx': { last: '2026-03-02', changes: 0 } });
	expect(historiesFrom('fatal: not a git repository')).toEqual({});
	expect(historiesFrom('\x01x\0\nA\0a.mdx\0')).toEqual({});
});
