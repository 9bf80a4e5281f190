import type { Anatomy } from '../anatomy.ts';
import type { Spot } from '../spot.ts';

/** How large a picture's file may be, in bytes. */
export const MAX_BYTES = 2_000_000;

/** How many pixels a picture may have. */
export const MAX_PIXELS = 25_000_000;

const FORMATS = 'PNG, JPEG or WebP';

/** What is wrong with a picture's file; it has no lines. */
export type Fault = Omit<Spot, 'line' | 'column'>;

export const notRegular: Fault = {
	code: 'FILE-003',
	message: 'This is a link, a folder or a device.',
	expected: 'picture files, and nothing else, beside a record',
	fix: 'Remove it, or put the file itself in its place.',
};

export const drawing: Fault = {
	code: 'IMAGE-003',
	message: 'An SVG drawing can carry scripts and load from elsewhere.',
	expected: `a ${FORMATS} picture`,
	fix: 'Export the drawing as PNG, and delete this file.',
};

export const wrongName = (name: string): Fault => ({
	code: 'FILE-001',
	message: `“${name}” is not a valid name for a picture.`,
	expected: 'a-z, 0-9 and single hyphens; .png, .jpg or .webp',
	fix: /\.(?:png|jpe?g|webp)$/i.test(name)
		? `Rename it to ${suggestion(name)}.`
		: 'Delete it if it is no picture; otherwise save it as PNG, JPEG or WebP.',
});

const suggestion = (name: string) =>
	name
		.toLowerCase()
		.replace(/\.jpeg$/, '.jpg')
		.replace(/[^a-z0-9.]+|\.(?=.*\.)/g, '-')
		.replace(/-*(\.\w+)$/, '$1')
		.replace(/^-+|-{2,}/g, '') || 'latency.png';

export const tooHeavy = (size: number): Fault => ({
	code: 'IMAGE-005',
	message: `The file has ${size.toLocaleString('en')} bytes.`,
	expected: `at most ${MAX_BYTES.toLocaleString('en')} bytes`,
	fix: 'Crop the picture to what matters, or save it smaller or as WebP.',
});

export const tooLarge = ({ width, height }: Anatomy): Fault => ({
	code: 'IMAGE-005',
	message: `The picture has ${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels.`,
	expected: `at most ${MAX_PIXELS / 1_000_000} million pixels`,
	fix: 'Crop the picture to what matters, or save it smaller.',
});

export function noPicture(type: string | undefined, bytes: Uint8Array): Fault {
	const start = new TextDecoder().decode(bytes.subarray(0, 500)).trimStart();
	const [found, why] = start.startsWith('<')
		? [/<svg\b/i.test(start) ? 'an SVG drawing' : 'a web page or XML', 'which can carry scripts']
		: [
				type ?? 'of no type that we know',
				RISKS[type ?? ''] ?? 'which browsers may not show as a picture',
			];
	return {
		code: 'IMAGE-003',
		message: `By its content the file is ${found}, ${why}.`,
		expected: `a ${FORMATS} picture, by content and not only by name`,
		fix: 'Open it in an image editor and save it as PNG.',
	};
}

const RISK = 'a format whose decoders had grave faults';
const RISKS: Record<string, string> = {
	'image/avif': RISK,
	'image/heic': RISK,
	'image/heif': RISK,
	'image/heic-sequence': RISK,
	'image/png': 'built in a way that we do not know',
	'image/jpeg': 'built in a way that we do not know',
	'image/webp': 'built in a way that we do not know',
};

export const otherFormat = (ending: string, kind: string): Fault => ({
	code: 'IMAGE-004',
	message: `The name ends in .${ending}, and the content is ${kind === 'jpg' ? 'JPEG' : kind === 'png' ? 'PNG' : 'WebP'}.`,
	expected: `a name that ends in .${kind}`,
	fix: `Rename the file so that it ends in .${kind}, here and in the record.`,
});

export const animated: Fault = {
	code: 'IMAGE-003',
	message: 'The picture moves.',
	expected: 'a still picture; movement distracts, and cannot be stopped here',
	fix: 'Save the frame that matters as PNG.',
};

export const carriesMore = (extras: string[]): Fault => ({
	code: 'IMAGE-006',
	message: `Beside its picture the file carries ${list(extras)}.`,
	expected: 'the picture alone; the rest may tell who took it, where and with what',
	fix: 'Run npm run check -- --fix, which saves it again without that.',
});

const list = (words: string[]) =>
	words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');

export const broken: Fault = {
	code: 'IMAGE-007',
	message: 'The picture is damaged: it cannot be decoded to its end.',
	expected: 'a picture that opens',
	fix: 'Save it again from where it came from.',
};
