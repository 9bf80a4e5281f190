import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';

type Files = Record<string, () => Promise<{ default: ImageMetadata }>>;

const own = import.meta.glob<{ default: ImageMetadata }>('#own/*/*.{png,jpg,webp}');
const beside = import.meta.glob<{ default: ImageMetadata }>('#beside/*/*.{png,jpg,webp}');

/** By the folder, which bears the id of a record, and the name. */
const files: Files = Object.fromEntries(
	Object.entries({ ...beside, ...own }).map(([path, file]) => [
		path.split('/').slice(-2).join('/'),
		file,
	]),
);

/** The widest that a picture is drawn, in pixels: the measure of the text. */
const MEASURE = 576;
const WIDTHS = [480, 800, 1152, 1600];

const IMG = /<img src="\.\/([^"]+)"( alt="[^"]*") width="(\d+)" height="(\d+)"[^>]*>/;

/** A record's HTML with the built sizes of its pictures in place of the addresses that the record gives. */
export async function withPictures(html: string): Promise<string> {
	const [before = '', ...pieces] = html.split(IMG);
	let drawn = before;
	for (let at = 0; at < pieces.length; at += 5) {
		const [path = '', alt = '', width, height, rest = ''] = pieces.slice(at, at + 5);
		drawn += (await draw(path, alt, Number(width), Number(height))) + rest;
	}
	return drawn;
}

/** Pictures are never enlarged: no size is larger than the file, and none is drawn larger than it is. */
async function draw(path: string, alt: string, fullWidth: number, fullHeight: number) {
	// The size comes from the record's HTML: to ask the import for it would publish the original too.
	const { default: src } = await files[path]!();
	const width = Math.min(fullWidth, WIDTHS.at(-1)!);
	const height = Math.round((fullHeight * width) / fullWidth);
	const widths = [...WIDTHS.filter((one) => one < width), width];
	const sizes = `min(100vw, ${Math.min(width, MEASURE)}px)`;
	const image = await getImage({ src, width, height, widths, sizes, format: 'webp', quality: 85 });
	return `<img src="${image.src}" srcset="${image.srcSet.attribute}" sizes="${sizes}"${alt} width="${width}" height="${height}" loading="lazy" decoding="async">`;
}
