import { isTopic } from './headings.ts';
import { type Imported, type ImportedStep, type Note, Unreadable } from './imported.ts';
import { array, instant, type Json, object, objects, parsed, text } from './json.ts';
import { sectionsOf } from './markdown.ts';
import { oneLine, plain } from './plain.ts';
import { readPostmortem } from './postmortem.ts';
import { readSymptoms } from './symptoms.ts';

const EXPECTED =
	'This is no issue of GitHub. Expected an issue as the GitHub REST API gives it, with `title`, `html_url` and `body`; comments may stand in a second file, or beside it as `{"issue": …, "comments": […]}`.';
const MOST_COMMENTS = 40;

/** Reads an issue or a pull request of GitHub, and its comments where they are given. Throws `Unreadable` where it is none. */
export function readGithubIssue(json: string, comments?: string): Imported {
	const document = object(parsed(json, EXPECTED));
	const issue = object(document?.issue) ?? document;
	const [title, address] = [text(issue?.title), text(issue?.html_url)];
	if (!issue || !title || !address) throw new Unreadable(EXPECTED);
	const given = comments === undefined ? (document?.comments ?? null) : parsed(comments, EXPECTED);
	const told = [...objects(given), ...objects(issue.comments)];
	const body = readPostmortem(text(issue.body) ?? '');
	const bodies = told.map(({ body }) => text(body) ?? '');
	const { symptoms, more } = readSymptoms(
		[text(issue.body) ?? '', ...bodies]
			.flatMap((one) => sectionsOf(one, isTopic))
			.flatMap(({ blocks }) => blocks),
	);
	return {
		...body,
		title: oneLine(title),
		occurred: body.occurred,
		steps: body.steps.length > 0 ? body.steps : course(issue),
		symptoms,
		sources: [sourceOf(issue, title, address)],
		notes: [
			...body.notes.filter(({ say }) => !say.includes('may be symptoms')),
			...(body.occurred ? [] : [WHEN]),
			...labelNotes(issue),
			...(more > 0 ? [note(`${more} more lines of code in the issue may be symptoms`)] : []),
			...told.slice(0, MOST_COMMENTS).map(commentNote),
			...(told.length > MOST_COMMENTS
				? [note(`${told.length - MOST_COMMENTS} more comments were not read`)]
				: []),
		],
	};
}

const note = (say: string, words?: string): Note => ({ place: 'more', say, words });

const WHEN: Note = {
	place: 'occurred',
	say: 'say when it happened; that is not the day on which the issue was opened',
};

/** What is known of an issue without reading it. */
function course(issue: Record<string, Json>): ImportedStep[] {
	const [opened, closed] = [instant(issue.created_at), instant(issue.closed_at)];
	return [
		...(opened ? [{ at: opened, event: 'The issue is opened.' }] : []),
		...(closed ? [{ at: closed, event: 'The issue is closed.' }] : []),
	];
}

function sourceOf(
	issue: Record<string, Json>,
	title: string,
	address: string,
): Imported['sources'][number] {
	const [, repository = ''] = /^https:\/\/github\.com\/([^/]+\/[^/]+)\//.exec(address) ?? [];
	return {
		title: oneLine(title),
		url: address,
		publisher: repository,
		published: text(issue.created_at)?.slice(0, 10),
		kind: object(issue.pull_request) ? 'pull-request' : 'issue',
	};
}

function labelNotes(issue: Record<string, Json>): Note[] {
	const names = array(issue.labels).flatMap((one) => text(one) ?? text(object(one)?.name) ?? []);
	return names.length > 0 ? [note(`the issue has the labels ${names.join(', ')}`)] : [];
}

/** Who wrote it stays out; whether they belong to the project matters. */
function commentNote(comment: Record<string, Json>): Note {
	const [at, role] = [text(comment.created_at), text(comment.author_association)];
	const by = role && role !== 'NONE' ? ` (${role.toLowerCase()})` : '';
	return note(`a comment${by}${at ? ` of ${at}` : ''} says`, plain(text(comment.body) ?? ''));
}
