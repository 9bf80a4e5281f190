import { fenced, fitting } from '../github/fence.ts';
import type { Findings, Gone } from './findings.ts';

const BYTES = 50_000;

/** The text of the issue that lists the sources whose pages are gone, as Markdown of at most 60 kB. */
export function issueOf({ day, visited, unsure, gone }: Findings): string {
	const count = `${visited} addresses visited on ${day}; ${unsure} refused or did not answer, which says nothing.`;
	if (gone.length === 0) return `Every source that answers is where it was. ${count}\n`;
	const { text, left } = fitting(gone.map(block), BYTES);
	return `${[
		`These sources are no longer where they were. ${count}`,
		fenced(text),
		...(left > 0 ? [`${left} more are not shown.`] : []),
		'For each: did the page move? Put its new address in `url`. Is it gone? Leave `url` as it is, since every page links to the archive’s captures, and name the capture in `note`. Read the capture before you trust it: a page can have changed after it was read for the record. Add a line to `entry.corrections` where a fact changes.',
		'Nothing waits for this list. It is written anew every night and closes when it is empty.',
	].join('\n\n')}\n`;
}

const block = ({ address, why, files, archive }: Gone): string =>
	[
		address,
		`  answered  ${why}`,
		`  archive   ${archive}`,
		...files.map((file) => `  cited in  ${file}`),
	].join('\n');
