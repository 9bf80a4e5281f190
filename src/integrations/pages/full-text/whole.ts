import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** A file of a full-text index, with its content where that is known beforehand. */
export interface Written {
	file: string;
	content?: Uint8Array | undefined;
}

const PAUSE = 5;

/** Waits until all that Pagefind writes is there, at most so many milliseconds; rejects with the name of a file that is not. Version 1.5.2 says that it is done while its last bytes are on their way, and whoever stops it then loses them. */
export async function untilWhole(all: Written[], patience = 60_000): Promise<void> {
	const end = performance.now() + patience;
	for (const written of all)
		while (!isWhole(written)) {
			if (performance.now() > end)
				throw new Error(`Pagefind has not written ${written.file} whole. Build once more.`);
			await setTimeout(PAUSE);
		}
}

/** Of JSON and of what is packed, the end shows. */
function isWhole({ file, content }: Written): boolean {
	const bytes = readFileSync(file);
	if (content) return bytes.equals(content);
	try {
		if (file.endsWith('.json')) JSON.parse(bytes.toString());
		else gunzipSync(bytes);
		return true;
	} catch {
		return false;
	}
}
