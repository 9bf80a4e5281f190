import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { addressOf, DIGEST_LENGTH, isListPath, type ListedFile } from '../model/offline-list.ts';
import { filesIn } from './files-in.ts';
import { sumOf } from './sum-of.ts';

/** What pages are made of and what their scripts fetch. */
const READ = /\.(?:html|css|js|json|svg|webp|png|jpg|pagefind|pf_\w+)$/;

/** The same again in a form for other programs, and what only they show. */
const FOR_PROGRAMS =
	/^(?:api|schema|social|badges|embed)\/|(?:^|\/)feed\.json$|\.csl\.json$|^sw\.js$/;

/** True for a page, and for what pages are made of and fetch. */
export const isForPages = (file: string): boolean =>
	READ.test(file) && !FOR_PROGRAMS.test(file) && !isListPath(file);

/** What a reader may want to keep of a built site, by address: its pages, and all that they need to work. */
export function listFiles(dist: string): Map<string, ListedFile> {
	const files = filesIn(dist).filter(isForPages);
	const listed = files.map((file): [string, ListedFile] => {
		const { bytes, sha256 } = sumOf(join(dist, file));
		return [addressOf(file), [bytes, sha256.slice(0, DIGEST_LENGTH)]];
	});
	// The order of addresses is not that of files: `a/index.html` and `a/b.json`.
	return new Map(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The beginning of a SHA-256 digest, in hexadecimal. */
export const digestOf = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
