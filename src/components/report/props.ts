import type { Corpus, Postmortem } from '../../model/corpus.ts';
import type { CorpusLesson } from '../../model/lessons.ts';

/** What every part of a record's page is given. */
export interface PartProps {
	postmortem: Postmortem;
	taxonomies: Corpus['taxonomies'];
	/** The record's lessons, each with its equals elsewhere. */
	lessons: CorpusLesson[];
}
