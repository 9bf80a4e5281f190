import { RECORD, base } from './base.ts';
import { type Example, inFiles } from './example.ts';

const folder = 'content/postmortems';

/** Examples of names and files. */
export const files: Record<`FILE-00${1 | 2 | 3 | 4}`, Example> = {
	'FILE-001': inFiles(
		'The name of a file is the address of its page, so it has to read well in a link and sort by date: when, who, and a few words. Lower case, digits and hyphens are the same on every system.',
		{ [`${folder}/Braces Outage (final).mdx`]: base() },
		{ [RECORD]: base() },
		[`${folder}/Braces Outage (final).mdx`, RECORD],
	),
	'FILE-002': inFiles(
		'Some names are taken: by a page of the site, or by Windows, which cannot store a file called `con` or `nul`.',
		{ [`${folder}/404.mdx`]: base() },
		{ [RECORD]: base() },
		[`${folder}/404.mdx`, RECORD],
	),
	'FILE-003': inFiles(
		'Only regular files are read. A link could point at a file that was never meant to be published, and a file of another kind would be left out of the site without a word.',
		{ [`${folder}/notes.txt`]: 'Remember to ask about the second outage.\n' },
		{ [RECORD]: base() },
		[`${folder}/notes.txt`, RECORD],
	),
	'FILE-004': {
		why: 'Files are read by a process of their own, which may do nothing but read and is stopped after ten seconds. A record takes a few milliseconds; what takes longer repeats or nests something without end, and no reader of the page would miss it.',
		bad: {
			files: { [RECORD]: base() },
			file: RECORD,
			excerpt: 'Something repeated or nested until the reader stalls or crashes.',
			stalls: true,
		},
		good: { files: { [RECORD]: base() }, file: RECORD, excerpt: 'The same, once.' },
	},
};
