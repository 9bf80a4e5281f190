import { anatomy } from '../anatomy.ts';
import {
	MAX_BYTES,
	MAX_PIXELS,
	animated,
	broken,
	carriesMore,
	drawing,
	noPicture,
	notRegular,
	otherFormat,
	tooHeavy,
	tooLarge,
	type Fault,
	wrongName,
} from './picture-faults.ts';

/** The names that pictures may have. */
export const PICTURE_NAME = /^(?=.{5,80}$)[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp)$/;

/** A file in a picture folder before it is read. */
export interface PictureFile {
	name: string;
	/** In bytes. */
	size: number;
	regular: boolean;
	read: () => Uint8Array;
}

/** What is wrong with a picture's file: its name, its size, its content, what it carries. Never throws. */
export async function judgePicture({ name, size, regular, read }: PictureFile): Promise<Fault[]> {
	if (!regular) return [notRegular];
	if (/\.svgz?$/i.test(name)) return [drawing];
	const named = PICTURE_NAME.test(name) ? [] : [wrongName(name)];
	if (size > MAX_BYTES) return [...named, tooHeavy(size)];
	const bytes = read();
	const built = anatomy(bytes);
	const type = await typeOf(bytes);
	if (!built || type !== KINDS[built.kind]) return [...named, noPicture(type, bytes)];
	const [ending = ''] = /[^.]*$/.exec(name.toLowerCase()) ?? [];
	const pixels = built.width * built.height;
	const format = ending === built.kind || named.length > 0 ? [] : [otherFormat(ending, built.kind)];
	const faults = [...named, ...format];
	if (pixels > MAX_PIXELS) return [...faults, tooLarge(built)];
	if (built.animated) return [...faults, animated];
	if (!built.whole || !(await decodes(bytes))) return [...faults, broken];
	return built.extras.length > 0 ? [...faults, carriesMore(built.extras)] : faults;
}

const KINDS = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
	try {
		const { fileTypeFromBuffer } = await import('file-type');
		const mime = (await fileTypeFromBuffer(bytes))?.mime;
		return mime === 'image/apng' ? 'image/png' : mime;
	} catch {
		return undefined;
	}
}

async function decodes(bytes: Uint8Array): Promise<boolean> {
	const { default: sharp } = await import('sharp');
	try {
		await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning' }).resize(8).toBuffer();
		return true;
	} catch {
		return false;
	}
}
