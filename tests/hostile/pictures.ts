import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import { other, story, type Row, type SentFile } from './row.ts';

const id = (words: string) => `2021-08-25-row-${words}`;
const shown = (words: string, ...names: string[]) =>
	story(
		id(words),
		names.map((name) => `![The latency of the API rises](./${id(words)}/${name})`).join('\n\n'),
		[],
	);
const beside = (words: string, name: string, bytes: Uint8Array | string, says: string[]) =>
	other(`${id(words)}/${name}`, bytes, says);

const pixel = sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } });

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	size.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([size, body, sum]);
}

/** A PNG of one color whose file is small and whose picture is not; `side` in pixels. */
function hugePng(side: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header[8] = 1;
	const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side));
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

const avif = Buffer.concat([
	Buffer.from([0, 0, 0, 0x1c]),
	Buffer.from('ftypavif\0\0\0\0avifmif1miaf', 'latin1'),
	Buffer.alloc(200),
]);
const heic = Buffer.from(avif.toString('latin1').replaceAll('avif', 'heic'), 'latin1');
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const zip = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(300)]);
const png = await pixel.clone().png().toBuffer();
const located = await pixel
	.clone()
	.withExif({
		IFD0: { Artist: 'Somebody' },
		IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1' },
	})
	.jpeg()
	.toBuffer();

const row = (number: number, what: string, files: SentFile[], dangerous = false): Row => ({
	row: number,
	what,
	where: 'check',
	dangerous,
	files,
});

/** Pictures. */
export const pictures: Row[] = [
	row(57, 'a picture that grows when it is opened', [
		shown('57', 'bomb.png'),
		beside('57', 'bomb.png', hugePng(16_000), ['1 IMAGE-005']),
	]),
	{
		...row(58, 'formats whose decoders had grave faults', [
			shown('58', 'a.png', 'b.jpg'),
			beside('58', 'a.png', avif, ['1 IMAGE-003']),
			beside('58', 'b.jpg', heic, ['1 IMAGE-003']),
			beside('58', 'c.avif', avif, ['1 FILE-001', '1 IMAGE-003']),
		]),
	},
	row(59, 'a picture that is something else', [
		shown('59', 'a.png', 'b.png', 'c.webp', 'd.jpg', 'e.png'),
		beside('59', 'a.png', svg, ['1 IMAGE-003']),
		beside('59', 'b.png', '<!doctype html><script>alert(1)</script>', ['1 IMAGE-003']),
		beside('59', 'c.webp', zip, ['1 IMAGE-003']),
		beside('59', 'd.jpg', png, ['1 IMAGE-004']),
		beside('59', 'e.png', Buffer.concat([png, zip]), ['1 IMAGE-006']),
	]),
	row(60, 'a picture that tells where it was taken', [
		shown('60', 'a.jpg'),
		beside('60', 'a.jpg', located, ['1 IMAGE-006']),
	]),
	row(
		61,
		'pictures from elsewhere',
		[
			story(
				id('61'),
				[
					'![The latency of the API rises](http://169.254.169.254/latest/meta-data/)',
					'![The latency of the API rises](https://evil.example/pixel.png)',
					'![The latency of the API rises](//evil.example/pixel.png)',
					'![The latency of the API rises](data:image/png;base64,AAAA)',
					'![The latency of the API rises][p]',
					'[p]: https://evil.example/pixel.png',
				].join('\n\n'),
				[1, 3, 5, 7, 9].map((line) => `${line} PROSE-009`),
			),
			story(
				id('61-outside'),
				`![The latency of the API rises](./../../package.json)\n\n![The latency of the API rises](/favicon.svg)\n\n![The latency of the API rises](./${id('60')}/a.jpg)`,
				['1 IMAGE-001', '3 IMAGE-003', '5 IMAGE-001'],
			),
		],
		true,
	),
];
