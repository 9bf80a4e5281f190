import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders } from '../../check/files.ts';
import { reviewRecord } from '../../check/review.ts';
import { fitting } from '../../import/fitting.ts';
import type { Imported } from '../../import/imported.ts';
import type { Draft } from '../../record/draft.ts';
import { base } from '../../site.ts';
import type { Known } from '../new/known.ts';
import { addOrganization, type NewOrganization, ORGANIZATIONS } from '../new/organization.ts';
import { nextSteps, type Saved } from '../new/save.ts';

/** Writes a draft, and its organization where that is new. Throws rather than touch a file that exists. */
export function saveDraft(
	{ id, text }: Draft,
	added: NewOrganization | undefined,
	{ root, now }: Known,
): Saved {
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

/** What was read, what was written, and what to do next. */
export function report(document: Imported, format: string, saved: Saved): string {
	const { steps, actions, lessons, wentWell, wentBadly, lucky, symptoms } = fitting(document).facts;
	const timed = steps.filter(({ at }) => at?.includes('T')).length;
	const counts = [
		counted(steps.length, 'step') +
			(steps.length > 0 ? ` (${timed} with a time and its zone)` : ''),
		counted(symptoms.length, 'log line'),
		counted(lessons.length, 'lesson'),
		counted(wentWell.length + wentBadly.length + lucky.length, 'remark'),
		counted(actions.length, 'action'),
	];
	return [
		`Read as ${format}: ${counts.join(', ')}.`,
		'The document’s own words stand in comments under TODO: retell them, then delete the comments. The check lists those that are left.',
		'',
		nextSteps(saved),
	].join('\n');
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
