// After APPNOTE.TXT, version 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3.

/** What the headers of a zip file say of a file in it: its name, its CRC-32, and sizes in bytes below 4 GiB. */
export interface Entry {
	name: string;
	check: number;
	packedSize: number;
	size: number;
}

const VERSION = 45;
const UTF_8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, 0:00, the first time there is: the same in every build. */
const TIME = 0;
const DAY = (1 << 5) | 1;
const LARGEST = 0xffffffff;
const MOST = 0xffff;

const u16 = (value: number) => Buffer.of(value & 0xff, value >>> 8);
const u32 = (value: number) => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
};
const u64 = (value: number) => {
	const bytes = Buffer.alloc(8);
	bytes.writeBigUInt64LE(BigInt(value));
	return bytes;
};

const common = ({ name, check, packedSize, size }: Entry) => [
	u16(VERSION),
	u16(UTF_8),
	u16(DEFLATED),
	u16(TIME),
	u16(DAY),
	u32(check),
	u32(packedSize),
	u32(size),
	u16(Buffer.byteLength(name)),
];

/** What stands before a file. */
export const localHeader = (entry: Entry): Buffer =>
	Buffer.concat([u32(0x04034b50), ...common(entry), u16(0), Buffer.from(entry.name)]);

/** The line of the directory about a file that stands at an offset; past 4 GiB the offset has a field of its own. */
export function centralHeader(entry: Entry, offset: number): Buffer {
	const isFar = offset >= LARGEST;
	const extra = isFar ? Buffer.concat([u16(1), u16(8), u64(offset)]) : Buffer.alloc(0);
	return Buffer.concat([
		u32(0x02014b50),
		u16(VERSION),
		...common(entry),
		u16(extra.length),
		// No comment, the first disk, no attributes.
		Buffer.alloc(10),
		u32(isFar ? LARGEST : offset),
		Buffer.from(entry.name),
		extra,
	]);
}

/** What stands after the directory: how many files there are, where it starts and how large it is; twice where the numbers are too large for the old form. */
export function ending(count: number, start: number, size: number): Buffer {
	const isLarge = count >= MOST || start >= LARGEST || size >= LARGEST;
	return Buffer.concat([
		...(isLarge ? largeEnding(count, start, size) : []),
		u32(0x06054b50),
		u32(0),
		u16(Math.min(count, MOST)),
		u16(Math.min(count, MOST)),
		u32(Math.min(size, LARGEST)),
		u32(Math.min(start, LARGEST)),
		u16(0),
	]);
}

const largeEnding = (count: number, start: number, size: number) => [
	...[u32(0x06064b50), u64(44), u16(VERSION), u16(VERSION), u32(0), u32(0)],
	...[u64(count), u64(count), u64(size), u64(start)],
	...[u32(0x07064b50), u32(0), u64(start + size), u32(1)],
];
