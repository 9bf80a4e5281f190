import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders } from '../../check/files.ts';
import { reviewRecord } from '../../check/review.ts';
import { draftRecord } from '../../record/draft.ts';
import { templatePlace } from '../../schema/places.ts';
import { base } from '../../site.ts';
import type { Gathered } from './gather.ts';
import type { Known } from './known.ts';
import { addOrganization, ORGANIZATIONS } from './organization.ts';

/** A record that was written, and what is left to do in it. */
export interface Saved {
	id: string;
	/** The path from the project's root. */
	file: string;
	/** How many fields and sections are still empty. */
	empty: number;
	/** What else was written. */
	also: string[];
}

/** Writes a new record, and its organization where that is new. Throws rather than touch a file that exists. */
export function save({ answers, added }: Gathered, { root, now }: Known): Saved {
	const { id, text } = draftRecord(answers);
	const file = `${folders.postmortems}/${id}.mdx`;
	try {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new Error(`${file} exists already and stays as it is. Choose another name with --id.`, {
			cause: error,
		});
	}
	if (added) addOrganization(root, added);
	const bytes = new TextEncoder().encode(text);
	const { problems } = reviewRecord({ file, bytes }, { base, now });
	const empty = problems.filter(({ code }) => code === 'FIELD-007' || code === 'PROSE-012');
	return { id, file, empty: empty.length, also: added ? [ORGANIZATIONS] : [] };
}

/** What was written, and what to do next. */
export function nextSteps({ id, file, empty, also }: Saved): string {
	return [
		`Wrote ${[file, ...also].join(' and ')}.`,
		'',
		`${empty} fields and sections wait for what the source says; what it does not say may go.`,
		`1. Open the file: its comments say what belongs where. ${templatePlace} is one filled in.`,
		`2. npm run check ${file}`,
		'   lists what is left, with one thing to do for each.',
		'3. npm run dev',
		`   shows the page, drafts too, whenever the check finds no error: ${base}postmortems/${id}/`,
		'4. Write `status: published` in place of `draft`, and open a pull request.',
	].join('\n');
}
