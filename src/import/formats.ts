import { readGithubIssue } from './github-issue.ts';
import { readIcco } from './icco.ts';
import type { Imported } from './imported.ts';
import { readPostmortem } from './postmortem.ts';
import { readStatuspage } from './statuspage.ts';

/** What a reader may need beside the document. */
export interface Beside {
	/** The id of one incident among several. */
	incident?: string | undefined;
	/** The comments of an issue, as JSON. */
	comments?: string | undefined;
}

/** The formats that can be read, each with its reader: a text, and what was read of it. A reader throws `Unreadable`. */
export const FORMATS = {
	'google-sre': (text) => readPostmortem(text),
	'github-issue': (text, { comments }) => readGithubIssue(text, comments),
	statuspage: (text, { incident }) => readStatuspage(text, incident),
	icco: (text) => readIcco(text),
} satisfies Record<string, (text: string, beside: Beside) => Imported>;

/** The name of a format. */
export type Format = keyof typeof FORMATS;

/** The format that a document has by its looks; anything that is no JSON may be a postmortem in Markdown. */
export function formatOf(text: string): Format {
	const start = text.trimStart();
	if (/^[{[]/.test(start))
		return /"incident_updates"\s*:/.test(text) ? 'statuspage' : 'github-issue';
	const [front = ''] = /^---\n[\s\S]*?\n---/.exec(start.replace(/\r\n?/g, '\n')) ?? [];
	return /^uuid:/m.test(front) && /^company:/m.test(front) ? 'icco' : 'google-sre';
}
