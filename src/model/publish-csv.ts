import type { PublishedRecord } from '../schema/published/record.ts';
import { codedNames } from '../schema/published/record.ts';

type Cell = string | number | null;

const LENGTHS = ['detect', 'diagnose', 'mitigate', 'resolve', 'total'] as const;

/** As the list's own downloads call them. */
const minutesOf = (name: (typeof LENGTHS)[number]) =>
	name === 'total' ? 'minutesInAll' : `minutesTo${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const COLUMNS: [name: string, cell: (record: PublishedRecord) => Cell][] = [
	['id', ({ id }) => id],
	['url', ({ url }) => url],
	['kind', ({ kind }) => kind],
	['title', ({ title }) => title],
	['summary', ({ summary }) => summary],
	['organization', ({ organization }) => organization.id],
	['organizationLabel', ({ organization }) => organization.label],
	['occurred', ({ occurred }) => occurred?.words ?? null],
	['year', ({ occurred }) => occurred?.year ?? null],
	['earliestDay', ({ occurred }) => occurred?.earliest ?? null],
	['latestDay', ({ occurred }) => occurred?.latest ?? null],
	...codedNames.map((name): [string, (record: PublishedRecord) => Cell] => [
		name,
		({ terms }) => terms[name].map(({ id }) => id).join(' '),
	]),
	...LENGTHS.flatMap((name): [string, (record: PublishedRecord) => Cell][] => [
		[`${minutesOf(name)}AtLeast`, ({ phases }) => phases[name].atLeast],
		[`${minutesOf(name)}AtMost`, ({ phases }) => phases[name].atMost],
	]),
	['shape', ({ shape }) => shape],
	['verdict', ({ applies }) => applies?.verdict ?? null],
	['lessons', ({ lessons }) => lessons.length],
	['sources', ({ sources }) => sources.map(({ url }) => url).join(' ')],
	['notStated', ({ notStated }) => notStated.join(' ')],
	['added', ({ added }) => added],
	['updated', ({ updated }) => updated],
	['corrected', ({ corrected }) => corrected],
	['collection', ({ collection }) => collection],
];

/** The line of names that a CSV of records begins with. */
export const csvHead = () => line(COLUMNS.map(([name]) => name));

/** One record as a line of CSV (RFC 4180); lists are parted by spaces, what is not known is empty. */
export const csvLine = (record: PublishedRecord) => line(COLUMNS.map(([, cell]) => cell(record)));

const line = (cells: Cell[]) => `${cells.map(quoted).join(',')}\r\n`;

/** Spreadsheets take a text that begins like a formula for one. */
function quoted(cell: Cell): string {
	if (typeof cell !== 'string') return String(cell ?? '');
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
