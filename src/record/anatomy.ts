/** How a picture's file is built, read from its structure alone; nothing is decoded. */
export interface Anatomy {
	kind: 'png' | 'jpg' | 'webp';
	/** In pixels, as it is stored. */
	width: number;
	height: number;
	/** True where it moves. */
	animated: boolean;
	/** False where the file ends before its picture does. */
	whole: boolean;
	/** What it carries beside the picture, in words. */
	extras: string[];
}

/** Reads the structure of a PNG, JPEG or WebP file; undefined where it is none of them. Never throws. */
export function anatomy(bytes: Uint8Array): Anatomy | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		if (text(view, 0, 8) === '\x89PNG\r\n\x1a\n') return png(view);
		if (text(view, 0, 3) === '\xff\xd8\xff') return jpeg(view);
		if (text(view, 0, 4) === 'RIFF' && text(view, 8, 4) === 'WEBP') return webp(view);
	} catch {
		// A structure that points beyond its end is none that we know.
	}
	return undefined;
}

const text = (view: DataView, at: number, length: number) =>
	String.fromCharCode(
		...new Uint8Array(view.buffer, view.byteOffset).subarray(
			at,
			Math.min(at + length, view.byteLength),
		),
	);

const part = (name: string) =>
	/^[\w ]+$/.test(name) ? `a part named “${name.trim()}”` : 'a part without a proper name';

const after = (count: number) =>
	count > 0 ? [`${count.toLocaleString('en')} bytes after the end of the picture`] : [];

const PICTURE_PARTS =
	/^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|bKGD|pHYs|cICP|acTL|fcTL|fdAT)$/;

function png(view: DataView): Anatomy {
	const extras = new Set<string>();
	const parts = new Set<string>();
	let at = 8;
	while (at + 12 <= view.byteLength && !parts.has('IEND')) {
		const name = text(view, at + 4, 4);
		parts.add(name);
		if (!PICTURE_PARTS.test(name)) extras.add(EXTRA[name] ?? part(name));
		at += 12 + view.getUint32(at);
	}
	const whole = parts.has('IEND') && at <= view.byteLength;
	return {
		kind: 'png',
		width: view.getUint32(16),
		height: view.getUint32(20),
		animated: parts.has('acTL'),
		whole,
		extras: [...extras, ...(whole ? after(view.byteLength - at) : [])],
	};
}

function jpeg(view: DataView): Anatomy {
	const extras = new Set<string>();
	let [at, width, height, whole] = [2, 0, 0, false];
	while (at + 2 <= view.byteLength) {
		const marker = view.getUint8(at) === 0xff ? view.getUint8(at + 1) : -1;
		if (marker === 0xff) {
			at += 1;
		} else if (marker === 0xd9) {
			whole = true;
			at += 2;
			break;
		} else if (marker <= 0 || (marker >= 0xd0 && marker <= 0xd7)) {
			// Within the coded picture: on to the next mark.
			at += marker < 0 ? 1 : 2;
		} else {
			const length = view.getUint16(at + 2);
			if (/^\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]$/.test(text(view, at, 2))) {
				height = view.getUint16(at + 5);
				width = view.getUint16(at + 7);
			}
			const extra = segment(marker, text(view, at + 4, Math.min(length - 2, 32)));
			if (extra) extras.add(extra);
			at += 2 + length;
		}
	}
	return {
		kind: 'jpg',
		width,
		height,
		animated: false,
		whole,
		extras: [...extras, ...(whole ? after(view.byteLength - at) : [])],
	};
}

function segment(marker: number, start: string): string | undefined {
	if (marker === 0xfe) return EXTRA.tEXt;
	if (marker < 0xe0 || marker > 0xef) return undefined;
	if (start.startsWith('JFIF\0') || start.startsWith('Adobe')) return undefined;
	if (start.startsWith('Exif')) return EXTRA.eXIf;
	if (start.startsWith('http://ns.adobe.com/')) return EXTRA.XMP;
	if (start.startsWith('ICC_PROFILE')) return EXTRA.iCCP;
	if (start.startsWith('Photoshop')) return 'IPTC data (names, places, captions)';
	if (start.startsWith('MPF')) return 'a second picture';
	if (start.startsWith('JFXX')) return 'a preview picture';
	return part(`APP${marker - 0xe0}`);
}

function webp(view: DataView): Anatomy {
	const extras = new Set<string>();
	const end = 8 + view.getUint32(4, true);
	let [at, width, height, animated] = [12, 0, 0, false];
	while (at + 8 <= Math.min(end, view.byteLength)) {
		const name = text(view, at, 4);
		const data = at + 8;
		if (name === 'VP8X' || name === 'VP8L' || name === 'VP8 ') {
			if (width === 0) [width, height] = webpSize(view, name, data);
		} else if (name === 'ANIM' || name === 'ANMF') {
			animated = true;
		} else if (name !== 'ALPH') {
			extras.add(EXTRA[name.trim()] ?? part(name));
		}
		const size = view.getUint32(at + 4, true);
		at = data + size + (size % 2);
	}
	return {
		kind: 'webp',
		width,
		height,
		animated,
		whole: end <= view.byteLength && width > 0,
		extras: [...extras, ...after(view.byteLength - end - (end % 2))],
	};
}

function webpSize(view: DataView, name: string, at: number): [width: number, height: number] {
	if (name === 'VP8X') {
		const three = (from: number) => view.getUint16(from, true) + view.getUint8(from + 2) * 65_536;
		return [three(at + 4) + 1, three(at + 7) + 1];
	}
	if (name === 'VP8L') {
		const bits = view.getUint32(at + 1, true);
		return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
	}
	return [view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff];
}

const EXTRA: Record<string, string> = {
	eXIf: 'Exif data (the camera, the time, often the place)',
	EXIF: 'Exif data (the camera, the time, often the place)',
	XMP: 'XMP data (programs, names, history)',
	iCCP: 'a color profile (it can name the screen)',
	ICCP: 'a color profile (it can name the screen)',
	tEXt: 'a text comment',
	zTXt: 'a text comment',
	iTXt: 'a text comment or XMP data',
	tIME: 'the time it was changed',
};
