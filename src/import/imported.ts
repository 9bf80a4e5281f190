import type { AnsweredSource } from '../record/answers.ts';
import type { source } from '../schema/source.ts';
import type { z } from 'zod';

/** Where in a draft something is left to do; `more` stands before the sources. */
export type Place =
	| 'title'
	| 'organization'
	| 'occurred'
	| 'summary'
	| 'components'
	| 'triggers'
	| 'impact'
	| 'rootCause'
	| 'causes'
	| 'timeline'
	| 'lessons'
	| 'sources'
	| 'more';

/** What a writer is told in a comment: a sentence, and words of the document to retell. */
export interface Note {
	place: Place;
	/** What is missing, without a full stop. */
	say: string;
	/** As the document has them; any number of lines. */
	words?: string | undefined;
}

/** One step of the document's timeline. */
export interface ImportedStep {
	/** As a record writes it; absent where the document does not say it whole. */
	at?: string | undefined;
	/** The document's own words for the time. */
	said?: string | undefined;
	approx?: true | undefined;
	/** A bare fact, where the document gives one that is nobody's wording. */
	event?: string | undefined;
	/** What the document says of it, to retell. */
	words?: string | undefined;
	/** Why `at` says less than the document seems to. */
	doubt?: string | undefined;
}

/** One thing that was done or planned, as far as the document says so in so many words. */
export interface ImportedAction {
	words: string;
	state?: 'done' | 'planned' | 'dropped' | 'rejected' | undefined;
	kind?: 'prevent' | 'detect' | 'mitigate' | 'process' | undefined;
}

type SourceFields = z.output<typeof source>;

/** A source that the document is or names. */
export type ImportedSource = AnsweredSource & {
	kind?: SourceFields['kind'] | undefined;
	relation?: SourceFields['relation'] | undefined;
	/** Full names only. */
	authors?: string[];
};

/** What was read of a document: facts that may stand in fields, and texts that may only be retold. */
export interface Imported {
	/** As the document prints it, without a date in front. */
	title?: string | undefined;
	/** The name of the organization, as the document gives it. */
	organization?: string | undefined;
	/** An EDTF date. */
	occurred?: string | undefined;
	/** The organization's own grade. */
	reported?: string | undefined;
	steps: ImportedStep[];
	/** Lines that machines printed. */
	symptoms: string[];
	actions: ImportedAction[];
	/** Texts to retell, each one remark. */
	lessons: string[];
	wentWell: string[];
	wentBadly: string[];
	lucky: string[];
	/** The first is the document itself. */
	sources: ImportedSource[];
	notes: Note[];
}

/** A document of which nothing has been read yet. */
export const unread = (): Imported => ({
	steps: [],
	symptoms: [],
	actions: [],
	lessons: [],
	wentWell: [],
	wentBadly: [],
	lucky: [],
	sources: [],
	notes: [],
});

/** Thrown where a document is not what it was taken for; a sentence or two. */
export class Unreadable extends Error {}
