import type { Mark } from '../schema/timeline.ts';

/** The sources a claim rests on, by id; where left out, the first source. */
interface Cited {
	cite?: string[] | undefined;
}

/** A claim that may be the writer's own reading, and then rests on no source. */
interface Read extends Cited {
	inferred?: boolean | undefined;
}

/**
 * What somebody who adds a record has said so far. All texts as typed; ids are those of the
 * vocabularies. What is left out becomes an empty field that the check asks for.
 */
export interface Answers {
	title: string;
	/** An id of `organizations`. */
	organization: string;
	/** An EDTF date. */
	occurred?: string | undefined;
	/** When the impact began, as the timeline writes it: an instant with an offset, or a day. */
	began?: string | undefined;
	environments?: string[] | undefined;
	kind?: 'incident' | 'near-miss' | 'security-incident' | 'exercise' | 'anecdote' | undefined;
	summary?: string | undefined;
	components?: string[] | undefined;
	/** Without `how` a trigger is named and nothing is claimed of it. */
	triggers?: (Cited & { id: string; how?: string | undefined })[] | undefined;
	impact?:
		| {
				summary?: string | undefined;
				kinds?: string[] | undefined;
				audience?: string[] | undefined;
				severity?: string | undefined;
		  }
		| undefined;
	detection?: (Cited & { by: string; how: string; at?: string | undefined })[] | undefined;
	timeline?: (Cited & AnsweredStep)[] | undefined;
	rootCause?: (Cited & { statement: string }) | undefined;
	causes?: (Read & { cause: string; how: string })[] | undefined;
	/** Without `cite` a lesson counts as our own reading. */
	lessons?: (Cited & AnsweredLesson)[] | undefined;
	sources: AnsweredSource[];
	/** What the fields of a copy's own hold, by their names. */
	own?: Record<string, string | string[]> | undefined;
	/** Paths that the sources do not state. */
	notStated?: string[] | undefined;
	/** The body as Markdown; empty for none, left out for headings to fill in. */
	story?: string | undefined;
	/** The day of writing, as `2026-11-21`. */
	today: string;
	/** A draft unless said otherwise; a draft carries comments that say what is left to write. */
	status?: 'draft' | 'published' | undefined;
	preparedBy?: 'person' | 'assisted' | undefined;
	/** The record's id, where it is not the suggested one. */
	id?: string | undefined;
}

/** A step of the timeline as answered. */
export interface AnsweredStep {
	at?: string | undefined;
	said?: string | undefined;
	event: string;
	marks?: Mark[] | undefined;
}

/** A lesson as answered; its id is made from its name. */
export interface AnsweredLesson {
	name: string;
	lesson: string;
	ask?: string | undefined;
}

/** A source as answered; without an id it is called by its kind, or `source`. */
export interface AnsweredSource {
	id?: string | undefined;
	title: string;
	url: string;
	publisher: string;
	kind?: string | undefined;
	relation?: string | undefined;
	published?: string | undefined;
	read?: 'whole' | 'part' | undefined;
}

const LONGEST = 80;
const MOST_WORDS = 4;
const SMALL = new Set(
	'a an and are as at be been by does every for from had has have in into is it its of on or over that the their them then there they this to was were when which while with all after before during because'.split(
		' ',
	),
);

/** Words as an id: lower case, without accents, joined by single hyphens; empty where nothing is left. */
export const idFrom = (words: string): string =>
	words
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** The year of a date; undefined where a text does not read as one. */
const yearOf = (date = ''): string | undefined =>
	/^(?:\.\.\/)?(\d{4})(?:-\d{2}){0,2}[~?%]?(?:\/.*)?$/.exec(date.trim())?.[1];

/** The id that a record's date, organization and title suggest, as in `2021-08-25-skyscanner-braces-delete-service`. */
export function suggestId({ title, organization, occurred, sources, today }: Answers): string {
	const [published = ''] = sources.flatMap((source) => yearOf(source.published) ?? []);
	const date =
		/\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(occurred ?? '')?.[0] ?? (published || today.slice(0, 4));
	const owner = new Set(idFrom(organization).split('-'));
	const words = idFrom(title)
		.split('-')
		.filter((word) => word && !SMALL.has(word) && !owner.has(word))
		.slice(0, MOST_WORDS);
	const id = [date, idFrom(organization), ...(words.length > 0 ? words : ['incident'])].join('-');
	return id.slice(0, LONGEST).replace(/-+$/, '').replace(/-{2,}/g, '-');
}
