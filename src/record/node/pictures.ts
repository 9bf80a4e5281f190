import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../schema/problem.ts';
import { anatomy } from '../anatomy.ts';
import { pictureFile, type Picture } from '../picture.ts';
import { MAX_BYTES } from './picture-faults.ts';
import { judgePicture, PICTURE_NAME } from './picture-file.ts';

/** The folder of a record's pictures, from the path of the record. */
export const pictureFolder = (record: string) => record.replace(/\.[^./]*$/, '');

const stat = (path: string) => lstatSync(path, { throwIfNoEntry: false });

/** The names in the folder beside a record; undefined where there is none. */
function namesBeside(root: string, record: string): string[] | undefined {
	const folder = join(root, pictureFolder(record));
	return stat(folder)?.isDirectory() ? readdirSync(folder).sort() : undefined;
}

/**
 * The pictures beside a record with their sizes, read from their structure alone; undefined where there
 * is no folder. What is wrong with their files is told by `checkPictures`; such a file is still listed,
 * so that it is told once.
 */
export const picturesBeside = (root: string, record: string): Picture[] | undefined =>
	namesBeside(root, record)
		?.filter((name) => PICTURE_NAME.test(name))
		.map((name) => pictureOf(name, join(root, pictureFile(record, name))));

function pictureOf(name: string, path: string): Picture {
	const info = stat(path);
	if (!info?.isFile() || info.size > MAX_BYTES) return { name, width: 0, height: 0, digest: '' };
	const bytes = readFileSync(path);
	const { width = 0, height = 0 } = anatomy(bytes) ?? {};
	const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
	return { name, width, height, digest };
}

/** Everything wrong with the files in the folder beside a record; decodes pictures that look right. */
export async function checkPictures(root: string, record: string): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const name of namesBeside(root, record) ?? []) {
		const file = pictureFile(record, name);
		const info = stat(join(root, file));
		const read = () => readFileSync(join(root, file));
		const faults = await judgePicture({
			name,
			size: info?.size ?? 0,
			regular: Boolean(info?.isFile()),
			read,
		});
		problems.push(...faults.map((fault) => ({ ...fault, file, line: 1, column: 1 })));
	}
	return problems;
}
