import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { anatomy } from '../anatomy.ts';
import { MAX_BYTES, MAX_PIXELS } from './picture-faults.ts';

/**
 * Saves a picture again without anything but its picture, upright and in its own format, and says
 * whether it changed the file. Leaves alone what carries nothing, cannot be decoded or is too large.
 */
export async function stripMetadata(path: string): Promise<boolean> {
	const bytes = readFileSync(path);
	const built = anatomy(bytes);
	if (!built?.whole || built.extras.length === 0 || built.animated) return false;
	if (bytes.byteLength > 8 * MAX_BYTES || built.width * built.height > MAX_PIXELS) return false;
	const clean = await reencode(bytes, built.kind);
	if (!clean) return false;
	// The name appears whole or not at all.
	const beside = `${path}.new`;
	try {
		writeFileSync(beside, clean);
		renameSync(beside, path);
	} finally {
		rmSync(beside, { force: true });
	}
	return true;
}

async function reencode(bytes: Uint8Array, kind: 'png' | 'jpg' | 'webp') {
	const { default: sharp } = await import('sharp');
	try {
		const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning' });
		const { isPalette = false } = await image.metadata();
		const upright = image.autoOrient();
		const saved = {
			png: () => upright.png({ compressionLevel: 9, palette: isPalette }),
			jpg: () => upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
			webp: () => upright.webp({ quality: 92 }),
		}[kind]();
		return await saved.toBuffer();
	} catch {
		return undefined;
	}
}
