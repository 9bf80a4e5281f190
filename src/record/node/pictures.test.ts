import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anatomy } from '../anatomy.ts';
import { checkPictures, picturesBeside } from './pictures.ts';
import { stripMetadata } from './strip.ts';

const record = 'content/postmortems/2021-08-25-example-braces.mdx';
const folder = 'content/postmortems/2021-08-25-example-braces';
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'pictures-'));
	mkdirSync(join(root, folder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string) => join(root, folder, name);
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(path(name), bytes);
const told = async () =>
	(await checkPictures(root, record)).map(
		({ code, file, message }) => `${code} ${file.replace(`${folder}/`, '')}: ${message}`,
	);

const blank = (width = 40, height = 20) =>
	sharp({ create: { width, height, channels: 3, background: '#246' } });
const png = () => blank().png().toBuffer();
const jpg = () => blank().jpeg().toBuffer();
const webp = () => blank().webp().toBuffer();
const exif = {
	IFD0: { Artist: 'Jane Doe', Make: 'Phone' },
	IFD3: { GPSLatitude: '51/1 30/1 0/1' },
};
const join2 = (...parts: Uint8Array[]) => Buffer.concat(parts);

describe('pictures that may stand beside a record', () => {
	it('are PNG, JPEG and WebP, with their sizes', async () => {
		put('latency.png', await png());
		put('photo.jpg', await jpg());
		put('queue-depth.webp', await webp());
		expect(await told()).toEqual([]);
		expect(picturesBeside(root, record)).toMatchObject([
			{ name: 'latency.png', width: 40, height: 20 },
			{ name: 'photo.jpg', width: 40, height: 20 },
			{ name: 'queue-depth.webp', width: 40, height: 20 },
		]);
	});

	it('come in every way in which sharp writes them', async () => {
		put('a-progressive.jpg', await blank().jpeg({ progressive: true }).toBuffer());
		put('b-gray.png', await blank().grayscale().png().toBuffer());
		put('c-palette.png', await blank().png({ palette: true }).toBuffer());
		put('d-alpha.webp', await blank().ensureAlpha(0.5).webp().toBuffer());
		put('e-lossless.webp', await blank().webp({ lossless: true }).toBuffer());
		put('f-large.jpg', await blank(3000, 2000).jpeg({ mozjpeg: true }).toBuffer());
		expect(await told()).toEqual([]);
		expect(picturesBeside(root, record)?.map(({ width }) => width)).toEqual([
			40, 40, 40, 40, 40, 3000,
		]);
	});

	it('are none where there is no folder', async () => {
		rmSync(path(''), { recursive: true });
		expect(await told()).toEqual([]);
		expect(picturesBeside(root, record)).toBeUndefined();
	});
});

describe('what is refused', () => {
	it('is what only its name makes a picture', async () => {
		put('a.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
		put('b.png', '<!doctype html><script>alert(1)</script>');
		put('c.png', join2(Buffer.from('GIF89a'), new Uint8Array(40)));
		put('d.jpg', Buffer.from('0000001c667479706176696600000000617669666d6966316d696166', 'hex'));
		put('e.webp', 'just words');
		put('f.png', '');
		expect(await told()).toEqual([
			'IMAGE-003 a.png: By its content the file is an SVG drawing, which can carry scripts.',
			'IMAGE-003 b.png: By its content the file is a web page or XML, which can carry scripts.',
			'IMAGE-003 c.png: By its content the file is image/gif, which browsers may not show as a picture.',
			'IMAGE-003 d.jpg: By its content the file is image/avif, a format whose decoders had grave faults.',
			'IMAGE-003 e.webp: By its content the file is of no type that we know, which browsers may not show as a picture.',
			'IMAGE-003 f.png: By its content the file is of no type that we know, which browsers may not show as a picture.',
		]);
	});

	it('is a name of another format, or no good name', async () => {
		put('latency.png', await jpg());
		put('Screen Shot 1.PNG', await png());
		put('photo.jpeg', await jpg());
		put('drawing.svg', '<svg/>');
		put('notes.txt', 'words');
		expect(await told()).toEqual([
			'FILE-001 Screen Shot 1.PNG: “Screen Shot 1.PNG” is not a valid name for a picture.',
			'IMAGE-003 drawing.svg: An SVG drawing can carry scripts and load from elsewhere.',
			'IMAGE-004 latency.png: The name ends in .png, and the content is JPEG.',
			'FILE-001 notes.txt: “notes.txt” is not a valid name for a picture.',
			'IMAGE-003 notes.txt: By its content the file is of no type that we know, which browsers may not show as a picture.',
			'FILE-001 photo.jpeg: “photo.jpeg” is not a valid name for a picture.',
		]);
		const [first] = await checkPictures(root, record);
		expect(first?.fix).toBe('Rename it to screen-shot-1.png.');
	});

	it('is what is too large, by bytes or by pixels, without decoding it', async () => {
		put('heavy.png', new Uint8Array(2_000_001));
		const bomb = await png();
		bomb.writeUInt32BE(17_000, 16);
		bomb.writeUInt32BE(17_000, 20);
		put('bomb.png', bomb);
		expect(await told()).toEqual([
			'IMAGE-005 bomb.png: The picture has 17,000 × 17,000 pixels.',
			'IMAGE-005 heavy.png: The file has 2,000,001 bytes.',
		]);
	});

	it('is a small file that unfolds to 30 million pixels', async () => {
		put(
			'bomb.png',
			await blank(6_000, 5_000).png({ palette: true, compressionLevel: 9 }).toBuffer(),
		);
		expect(await told()).toEqual(['IMAGE-005 bomb.png: The picture has 6,000 × 5,000 pixels.']);
	});

	it('is a picture that ends too early or is damaged', async () => {
		const whole = await blank(400, 400).jpeg().toBuffer();
		put('cut.jpg', whole.subarray(0, whole.length / 2));
		const damaged = await blank(400, 400).png().toBuffer();
		damaged.fill(7, 60, 200);
		put('damaged.png', damaged);
		expect(await told()).toEqual([
			'IMAGE-007 cut.jpg: The picture is damaged: it cannot be decoded to its end.',
			'IMAGE-007 damaged.png: The picture is damaged: it cannot be decoded to its end.',
		]);
	});

	it('is a picture that moves', async () => {
		const two = [await png(), await blank().negate().png().toBuffer()];
		const frames = sharp(two, { join: { animated: true } });
		put('moving.webp', await frames.webp().toBuffer());
		expect(await told()).toEqual(['IMAGE-003 moving.webp: The picture moves.']);
	});

	it('is a link or a folder', async () => {
		symlinkSync('/etc/hostname', path('link.png'));
		mkdirSync(path('more'));
		expect(await told()).toEqual([
			'FILE-003 link.png: This is a link, a folder or a device.',
			'FILE-003 more: This is a link, a folder or a device.',
		]);
	});
});

describe('what a picture carries', () => {
	const cases: [name: string, make: () => Promise<Buffer>, carries: string][] = [
		[
			'phone.jpg',
			() => blank().withExif(exif).jpeg().toBuffer(),
			'Exif data (the camera, the time, often the place)',
		],
		[
			'phone.png',
			() => blank().withExif(exif).png().toBuffer(),
			'Exif data (the camera, the time, often the place)',
		],
		[
			'phone.webp',
			() => blank().withExif(exif).webp().toBuffer(),
			'Exif data (the camera, the time, often the place)',
		],
		[
			'profile.jpg',
			() => blank().withIccProfile('p3').jpeg().toBuffer(),
			'a color profile (it can name the screen)',
		],
		[
			'profile.png',
			() => blank().withIccProfile('p3').png().toBuffer(),
			'a color profile (it can name the screen)',
		],
		[
			'hidden.png',
			async () => join2(await png(), Buffer.from('PK\x03\x04 a whole archive')),
			'20 bytes after the end of the picture',
		],
		[
			'hidden.jpg',
			async () => join2(await jpg(), Buffer.from('<script>alert(1)</script>')),
			'25 bytes after the end of the picture',
		],
		[
			'hidden.webp',
			async () => join2(await webp(), Buffer.from('<script>alert(1)</script>!')),
			'26 bytes after the end of the picture',
		],
	];

	it.each(cases)('%s is refused for it, and repaired', async (name, make, carries) => {
		put(name, await make());
		expect(await told()).toEqual([
			`IMAGE-006 ${name}: Beside its picture the file carries ${carries}.`,
		]);
		expect(await stripMetadata(path(name))).toBe(true);
		expect(await told()).toEqual([]);
		expect(readFileSync(path(name)).includes('Jane Doe')).toBe(false);
		expect(anatomy(readFileSync(path(name)))).toMatchObject({ width: 40, height: 20, extras: [] });
		expect(await stripMetadata(path(name))).toBe(false);
	});

	it('is turned upright when it is saved again', async () => {
		put('phone.jpg', await blank().withMetadata({ orientation: 6 }).jpeg().toBuffer());
		expect(await stripMetadata(path('phone.jpg'))).toBe(true);
		expect(picturesBeside(root, record)).toMatchObject([{ width: 20, height: 40 }]);
	});

	it('stays where the picture cannot be decoded', async () => {
		const cut = (await blank(400, 400).withExif(exif).jpeg().toBuffer()).subarray(0, 700);
		put('cut.jpg', cut);
		expect(await stripMetadata(path('cut.jpg'))).toBe(false);
		expect(readFileSync(path('cut.jpg'))).toEqual(cut);
	});
});
