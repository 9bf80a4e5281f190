import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { corpus } from '../../../corpus.ts';
import { csvHead, csvLine } from '../../../model/publish-csv.ts';
import { publishRecord } from '../../../model/publish-record.ts';
import { publishing } from './_api.ts';

/** A file of everything. */
export interface Dump {
	/** Its name, as in `records.csv.gz`. */
	name: string;
	type: string;
	bytes: Uint8Array<ArrayBuffer>;
	sha256: string;
}

let made: Dump[] | undefined;

/** All published records in one file each: NDJSON and CSV, plain and packed. Made once, when first asked for. */
export const dumps = (): Dump[] => (made ??= make());

function make(): Dump[] {
	const lines: Buffer[] = [];
	const rows: string[] = [csvHead()];
	for (const postmortem of corpus.postmortems) {
		const record = publishRecord(postmortem, publishing);
		lines.push(Buffer.from(`${JSON.stringify(record)}\n`));
		rows.push(csvLine(record));
	}
	return [
		...packed('records.ndjson', 'application/x-ndjson', Buffer.concat(lines)),
		...packed('records.csv', 'text/csv; charset=utf-8', Buffer.from(rows.join(''))),
	];
}

function packed(name: string, type: string, plain: Buffer): Dump[] {
	const gzip = gzipSync(plain);
	// The system that packs is named in this byte; 255 says that it is not known, on every system.
	gzip[9] = 255;
	return [dump(name, type, plain), dump(`${name}.gz`, 'application/gzip', gzip)];
}

const dump = (name: string, type: string, buffer: Buffer): Dump => ({
	name,
	type,
	bytes: new Uint8Array(buffer),
	sha256: createHash('sha256').update(buffer).digest('hex'),
});
