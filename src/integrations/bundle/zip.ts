import { closeSync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { centralHeader, ending, localHeader, type Entry } from './zip-headers.ts';

/** A file to be packed: its path, and how to get what it holds. */
export type ZipFile = [path: string, read: () => string | Uint8Array];

const deflate = promisify(deflateRaw);

/** How many files are packed at a time; it bounds what stands in memory. */
const AT_ONCE = 16;

interface Packed extends Entry {
	bytes: Uint8Array;
}

/** Writes files into a zip file one after the other and returns its size in bytes: the same bytes for the same files, however many and large they are. */
export async function writeZip(path: string, files: ZipFile[]): Promise<number> {
	const handle = openSync(path, 'w');
	try {
		return await writeInto((bytes) => writeSync(handle, bytes), files);
	} finally {
		closeSync(handle);
	}
}

async function writeInto(write: (bytes: Buffer) => number, files: ZipFile[]): Promise<number> {
	const directory: [Entry, offset: number][] = [];
	const packing: Promise<Packed>[] = [];
	let size = 0;
	const writeFirst = async () => {
		const { bytes, ...entry } = (await packing.shift())!;
		directory.push([entry, size]);
		size += write(Buffer.concat([localHeader(entry), bytes]));
	};
	for (const file of files) {
		packing.push(pack(file));
		if (packing.length === AT_ONCE) await writeFirst();
	}
	while (packing.length > 0) await writeFirst();
	const lines = Buffer.concat(directory.map(([entry, offset]) => centralHeader(entry, offset)));
	const end = ending(directory.length, size, lines.length);
	return size + write(lines) + write(end);
}

async function pack([path, read]: ZipFile): Promise<Packed> {
	const content = read();
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const packed = await deflate(bytes);
	return {
		name: path,
		check: crc32(bytes),
		packedSize: packed.length,
		size: bytes.length,
		bytes: packed,
	};
}
