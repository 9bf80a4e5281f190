import type { Code } from '../schema/codes.ts';
import { without, type Range } from './quoted.ts';
import { place, type Spot } from './spot.ts';
import { isWellKnown, maskHost, outsideAddress } from './wellknown.ts';

interface Kind {
	code: Code;
	pattern: RegExp;
	/** False for what looks like one and is none. */
	isOne?: (found: string, text: string, index: number) => boolean;
	/** What it is, with the value masked. */
	name: (found: string) => string;
	/** What to write instead. */
	instead: (found: string) => string;
}

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = [
	`10\\.${octet}\\.${octet}`,
	`192\\.168\\.${octet}`,
	`172\\.(?:1[6-9]|2\\d|3[01])\\.${octet}`,
	`169\\.254\\.${octet}`,
	`100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\.${octet}`,
].join('|');

const INTERNAL = 'internal|corp|local|localdomain|lan|intranet|intra|private|home\\.arpa';

const KINDS: Kind[] = [
	{
		code: 'PEOPLE-001',
		pattern: new RegExp(
			`(?<![\\w.:/-]|\\d,)(?:${IPV4})\\.${octet}(?:/\\d{1,2})?(?![\\w]|\\.\\d)`,
			'g',
		),
		isOne: (found, text, index) => !isWellKnown(found) && !isVersion(text, index),
		name: (found) => `private address ${found.split('.')[0]}.…`,
		instead: (found) => `192.0.2.${/\.(\d+)(?:\/|$)/.exec(found)?.[1] ?? '10'}`,
	},
	{
		code: 'PEOPLE-001',
		pattern:
			/(?<![\w:.])(?:f[cd][\da-f]{2}|fe[89ab][\da-f])(?=[\da-f:]*::|(?::[\da-f]+){7}):[\da-f:]+(?:%\w+)?(?:\/\d{1,3})?(?![\w:])/gi,
		isOne: (found) => !isWellKnown(found.toLowerCase()),
		name: (found) => `private address ${found.split(':')[0]}:…`,
		instead: (found) => `2001:db8::${/([\da-f]+)(?:%\w+)?(?:\/\d+)?$/i.exec(found)?.[1] ?? '10'}`,
	},
	{
		code: 'PEOPLE-002',
		pattern: new RegExp(
			`(?<![\\w.$@{}/-])(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)+(?:${INTERNAL})(?![\\w({-]|\\.[\\w*])`,
			'gi',
		),
		isOne: (found) => outsideAddress(found),
		name: (found) => `internal host name ${maskHost(found)}`,
		instead: (found) =>
			`${/^db|sql|postgres|redis/i.test(found) ? 'db' : 'host'}-1.example.internal`,
	},
	{
		code: 'PEOPLE-002',
		pattern:
			/(?<![\w.$@{}/-])(?:[a-z\d][a-z\d-]*\.)+(?:internal|corp|intranet|intra)(?:\.[a-z\d][a-z\d-]*)*\.[a-z]{2,12}(?![\w({.-])/gi,
		isOne: (found) => outsideAddress(found),
		name: (found) => `internal host name ${maskHost(found)}`,
		instead: () => 'host-1.example.internal',
	},
	{
		code: 'PEOPLE-003',
		pattern:
			/(?<=\barn:aws[\w-]*:[\w-]*:[\w-]*:)\d{12}(?=:)|(?<![\w.-])\d{12}(?=\.dkr\.ecr\.)|(?<=(?<![a-z])accounts?(?:[ _-]?(?:id|number|no\.?))?["'`]?\s{0,3}(?:[:=]|=>|is|was)?\s{0,3}["'`]?)(?:\d{12}|\d{4}-\d{4}-\d{4})(?![\w-]|\.\d)/gi,
		isOne: (found) => !isWellKnown(found.replaceAll('-', '')),
		name: (found) => `account number …${found.slice(-4)}`,
		instead: () => '111122223333, the number that AWS uses in its examples',
	},
	{
		code: 'PEOPLE-004',
		pattern:
			/(?<![\w.%+/@-])[a-z\d](?:[\w.%+-]{0,63})@(?:[a-z\d](?:[a-z\d-]{0,62})\.)+[a-z]{2,24}(?![\w-]|[.:/][a-z\d]|@)/gi,
		isOne: (found) => !isWellKnown(found.toLowerCase()),
		name: (found) => `e-mail address ${found[0]}…@…${/\.\w+$/.exec(found)?.[0] ?? ''}`,
		instead: () => 'someone@example.org, or the role of the person',
	},
	{
		code: 'PEOPLE-005',
		pattern:
			/(?<![\w.+:/-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(\d{1,4}\))?(?:[ .-]\d{2,8}){2,4}|\+[1-9]\d{9,13}|\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}-[2-9]\d{2}-\d{4})(?![\w.-]?\d|[a-z])|(?<=\b(?:phone|mobile|tel|telephone|fax|pager)\b\.?:?(?: number)?(?: is| was)? )\+?\(?\d[\d ().-]{6,16}\d(?![\w-])/gi,
		isOne: (found) => isPhone(found),
		name: (found) => `phone number ${found.slice(0, 3)}…`,
		instead: () => '+1 202 555 0100, a number that belongs to nobody',
	},
];

/** Private addresses, internal host names, account numbers, e-mail addresses and phone numbers of a text. */
export function findPrivate(text: string, skip: Range[]): Spot[] {
	const searched = without(text, [...skip, ...insideAddresses(text)]);
	return KINDS.flatMap(({ code, pattern, isOne, name, instead }) => {
		const all = [...searched.matchAll(pattern)].filter(
			({ 0: found, index }) => isOne?.(found, searched, index) ?? true,
		);
		const values = new Map<string, RegExpExecArray[]>();
		for (const match of all) {
			const value = match[0].toLowerCase();
			values.set(value, [...(values.get(value) ?? []), match].slice(0, 100));
		}
		return [...values.values()].slice(0, 20).map(([first, ...more]) => {
			const { 0: found, index } = first!;
			return {
				code,
				message: `The ${name(found)} stands here${again(more.length)}.`,
				expected: 'nothing that leads to a machine or a person that is not public',
				fix: `Write ${instead(found)}; keep it if the source published it and it matters.`,
				...place(text, index),
			};
		});
	});
}

const again = (times: number) =>
	times === 0 ? '' : `, and ${times === 1 ? 'once' : `${times} times`} more in this file`;

/** Of web addresses everything but the host: what stands in a path or a query is the address's own. */
function insideAddresses(text: string): Range[] {
	return [...text.matchAll(/\b[a-z][a-z\d+.-]{1,12}:\/\/(?:[^\s/@<>"'`]{0,128}@)?/gi)].flatMap(
		({ 0: start, index }): Range[] => {
			const host = index + start.length;
			const [name = ''] = /^[\w.-]*|^\[[\da-f:.]*\]/i.exec(text.slice(host, host + 256)) ?? [];
			const [rest = ''] = /^[^\s<>"'`)\]]*/.exec(text.slice(host + name.length, host + 2000)) ?? [];
			return [
				[text.indexOf('://', index), host],
				[host + name.length, host + name.length + rest.length],
			];
		},
	);
}

const isVersion = (text: string, index: number) =>
	/(?:\bversions?|\breleases?|\bv|\bbuild|\bfirmware|\boracle)[ =:]{0,2}$/i.test(
		text.slice(Math.max(0, index - 12), index),
	);

function isPhone(found: string): boolean {
	const digits = found.replace(/\D/g, '');
	return digits.length >= 7 && digits.length <= 15 && !/55501\d\d$/.test(digits);
}
