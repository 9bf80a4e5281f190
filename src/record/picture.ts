import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '../schema/problem.ts';
import type { Spot } from './spot.ts';

/** A picture that stands beside a record, in the folder that bears the record's id. */
export interface Picture {
	/** The file's name. */
	name: string;
	/** In pixels; 0 where the file could not be read. */
	width: number;
	height: number;
	/** Changes with the file. */
	digest: string;
}

/** What the prose of a record may show: the pictures in the folder beside it. */
export interface Beside {
	/** The folder's name: the record's id. */
	folder: string;
	pictures: Picture[];
}

/** The one form in which a picture's address is written: `./<id>/<name>`. */
export const pictureAddress = ({ folder }: Beside, name: string) => `./${folder}/${name}`;

/** The picture that an address in prose shows, if there is one. */
export const pictureAt = (address: string, beside: Beside | undefined): Picture | undefined =>
	beside?.pictures.find(({ name }) => address === pictureAddress(beside, name));

type Fault = Omit<Spot, 'line' | 'column'>;

/** What is wrong with an image in prose. */
export function imageFaults(
	{ url, alt }: { url: string; alt?: string | null | undefined },
	beside: Beside | undefined,
): Fault[] {
	if (!beside) return [notHere];
	if (/^[a-z][a-z\d+.-]*:|^\/\/|^\\/i.test(url)) return [remote(beside)];
	if (/\.svgz?(?:$|[?#])/i.test(url)) return [drawing(url)];
	const absent = pictureAt(url, beside) ? [] : [notThere(url, beside)];
	return isDescribed(alt ?? '', url) ? absent : [...absent, undescribed];
}

function isDescribed(alt: string, url: string): boolean {
	const words = alt.trim().toLowerCase();
	const name = (url.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
	return (
		(words.match(/\p{L}/gu) ?? []).length >= 4 &&
		!/^(?:an? )?(?:image|picture|photo|screenshot|screen shot|graph|chart|diagram|figure|alt|alt text|todo)\W*\d*$/.test(
			words,
		) &&
		words.replace(/\W+/g, '-') !== name
	);
}

const notHere: Fault = {
	code: 'PROSE-009',
	message: 'An image stands here.',
	expected: 'words; only records have images',
	fix: 'Describe what the image shows.',
};

const remote = (beside: Beside): Fault => ({
	code: 'PROSE-009',
	message:
		'An image from another site stands here; its owner would see who reads the page, and could change it.',
	expected: `an image file beside the record, in the folder ${beside.folder}/`,
	fix: `If its license allows, put the file there and write ![what it shows](${pictureAddress(beside, 'name.png')}); otherwise describe it and link to its source.`,
});

const drawing = (url: string): Fault => ({
	code: 'IMAGE-003',
	message: `“${url.slice(0, 80)}” is an SVG drawing, which can carry scripts and load from elsewhere.`,
	expected: 'a PNG, JPEG or WebP picture',
	fix: 'Export the drawing as PNG, and show that.',
});

function notThere(url: string, beside: Beside): Fault {
	const names = beside.pictures.map(({ name }) => name);
	const wanted = url.split('/').at(-1) ?? url;
	const best = names.length > 0 ? closest(wanted, names) : '';
	const near = best && distance(wanted, best) <= 3 ? best : '';
	return {
		code: 'IMAGE-001',
		message: `“${url.slice(0, 80)}” leads to no image beside this record.`,
		expected: `${pictureAddress(beside, '<name>.png')}, .jpg or .webp, and the file in the folder ${beside.folder}/ beside the record`,
		fix: near
			? `Write ${pictureAddress(beside, near)}.`
			: `Put the file there, and write ${pictureAddress(beside, 'name.png')}.`,
	};
}

const undescribed: Fault = {
	code: 'IMAGE-002',
	message: 'The image has no description, so whoever cannot see it learns nothing from it.',
	expected: 'between [ and ] what the image shows, in a sentence',
	fix: 'Write it as ![Latency of the API rises tenfold at 14:02](./…).',
};

/**
 * The pictures of the folder that the prose does not show, each a problem of its own file. None where
 * the prose shows what is not there: most likely that is the same picture.
 */
export function unshown(record: string, beside: Beside, shown: string[]): Problem[] {
	if (shown.some((address) => !pictureAt(address, beside))) return [];
	return beside.pictures
		.filter(({ name }) => !shown.includes(pictureAddress(beside, name)))
		.map(({ name }) => ({
			code: 'IMAGE-008',
			file: pictureFile(record, name),
			line: 1,
			column: 1,
			message: `No line of ${beside.folder}.mdx shows ${name}.`,
			expected: 'only images that the record shows',
			fix: `Show it with ![what it shows](${pictureAddress(beside, name)}), or delete the file.`,
		}));
}

/** The path of a picture from the path of the record beside which it stands. */
export const pictureFile = (record: string, name: string) =>
	`${record.replace(/\.[^./]*$/, '')}/${name}`;
