import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { folders, isRegular, list, open, vocabularyFiles } from '../../check/files.ts';
import { readers } from '../../check/readers.ts';
import { picturesBeside } from '../../record/node/pictures.ts';
import { stripMetadata } from '../../record/node/strip.ts';
import type { Repair } from '../../record/fix.ts';
import { pictureFile } from '../../record/picture.ts';

/** A file that was repaired, and how. */
export interface Repaired {
	file: string;
	repairs: Repair[];
}

/** Every content file below a root that a repair may open. */
export const allFiles = (root: string): string[] => [
	...list(root, folders.postmortems).files,
	...list(root, folders.patterns).files,
	...vocabularyFiles().map(([, file]) => file),
];

/** Repairs files and the pictures beside them, each at once or not at all. */
export async function repairFiles(root: string, files: string[]): Promise<Repaired[]> {
	const texts = files.filter((file) => /\.(?:mdx|yaml)$/.test(file) && isRegular(root, file));
	const repaired = await Promise.all(texts.map((file) => repairText(root, file)));
	const pictures = files.flatMap((file) => (file.endsWith('.mdx') ? picturesOf(root, file) : file));
	return [...repaired.flat(), ...(await repairPictures(root, pictures))];
}

/** True where a file holds something that can be repaired. */
export async function isRepairable(root: string, file: string): Promise<boolean> {
	if (!/\.(?:mdx|yaml)$/.test(file)) return false;
	return isRegular(root, file) && Boolean(await repairOf(root, file));
}

/** What stops the reader is left alone; the check tells it. */
const repairOf = (root: string, file: string) =>
	readers()
		.ask('repair', open(root, file))
		.catch(() => undefined);

async function repairText(root: string, file: string): Promise<Repaired[]> {
	const fixed = await repairOf(root, file);
	if (!fixed) return [];
	replace(root, file, fixed.text);
	return [{ file, repairs: fixed.repairs }];
}

/** The file holds the old text or the new one at any moment; whoever watches the folder sees one change. */
function replace(root: string, file: string, text: string): void {
	const path = join(root, file);
	const aside = join(root, '.cache', `${basename(file)}.${process.pid}`);
	mkdirSync(dirname(aside), { recursive: true });
	try {
		writeFileSync(aside, text, { mode: statSync(path).mode });
		renameSync(aside, path);
	} finally {
		rmSync(aside, { force: true });
	}
}

const picturesOf = (root: string, record: string) =>
	(picturesBeside(root, record) ?? []).map(({ name }) => pictureFile(record, name));

async function repairPictures(root: string, files: string[]): Promise<Repaired[]> {
	const what = 'Saved the picture again without what it carried beside it';
	const repaired: Repaired[] = [];
	for (const file of new Set(files)) {
		if (!/\.(?:png|jpg|webp)$/.test(file) || !lstatSync(join(root, file)).isFile()) continue;
		if (await stripMetadata(join(root, file)))
			repaired.push({ file, repairs: [{ what, lines: [] }] });
	}
	return repaired;
}
