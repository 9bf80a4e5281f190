import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** True for a PNG that goes on to its end and whose every part has the checksum that stands behind it. */
export function isWholePng(bytes: Buffer): boolean {
	if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
	let at = SIGNATURE.length;
	while (at + 12 <= bytes.length) {
		const end = at + 8 + bytes.readUInt32BE(at);
		if (end + 4 > bytes.length) return false;
		if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
		if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === bytes.length;
		at = end + 4;
	}
	return false;
}
