import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createGzip, gunzipSync } from 'node:zlib';
import { corpus } from '../../../corpus.ts';
import { csvHead, csvLine } from '../../../model/publish-csv.ts';
import { publishRecord } from '../../../model/publish-record.ts';
import { publishing } from './_api.ts';

/** A file of everything. */
export interface Dump {
	/** Its name, as in `records.csv.gz`. */
	name: string;
	type: string;
	/** How many bytes it has. */
	size: number;
	sha256: string;
	/** What it holds. */
	read(): Buffer<ArrayBuffer>;
}

let made: Promise<Dump[]> | undefined;

/** All published records in one file each: NDJSON and CSV, plain and packed. Made once, when first asked for. */
export const dumps = (): Promise<Dump[]> => (made ??= make());

async function make(): Promise<Dump[]> {
	const lines = packer('records.ndjson', 'application/x-ndjson');
	const rows = packer('records.csv', 'text/csv; charset=utf-8');
	await rows.add(csvHead());
	for (const postmortem of corpus.postmortems) {
		const record = publishRecord(postmortem, publishing);
		await lines.add(`${JSON.stringify(record)}\n`);
		await rows.add(csvLine(record));
	}
	return [...(await lines.end()), ...(await rows.end())];
}

/** Packs a text piece by piece; only what is packed stays in memory. */
function packer(name: string, type: string) {
	const gzip = createGzip();
	const chunks: Buffer[] = [];
	gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
	const sum = createHash('sha256');
	let size = 0;
	return {
		async add(text: string): Promise<void> {
			const bytes = Buffer.from(text);
			sum.update(bytes);
			size += bytes.length;
			if (!gzip.write(bytes)) await once(gzip, 'drain');
		},
		async end(): Promise<Dump[]> {
			gzip.end();
			await once(gzip, 'end');
			const packed = Buffer.concat(chunks);
			// The system that packs is named in this byte; 255 says that it is not known, on every system.
			packed[9] = 255;
			const plain = { name, type, size, sha256: sum.digest('hex'), read: () => gunzipSync(packed) };
			const sha256 = createHash('sha256').update(packed).digest('hex');
			return [
				plain,
				{
					name: `${name}.gz`,
					type: 'application/gzip',
					size: packed.length,
					sha256,
					read: () => packed,
				},
			];
		},
	};
}
