import type { ReadRecord } from '../../schema/prose.ts';
import type { RecordData } from '../../schema/record.ts';
import type { VocabularyName } from '../../schema/vocabularies.ts';
import { assemble, type Corpus } from '../corpus.ts';
import { term, terminology } from '../fixture.ts';

/** For tests: a corpus of the given records and of terms that are called by their ids. */
export function corpusOf(
	ids: Partial<Record<VocabularyName, string[]>>,
	...records: ReadRecord<RecordData>[]
): Corpus {
	const terms = Object.entries(ids).map(([name, list]) => [name, list.map((id) => term(id))]);
	return assemble(records, terminology(Object.fromEntries(terms)));
}

/** For tests: causes as a record writes them. */
export const causes = (...ids: string[]) =>
	ids.map((cause) => ({ cause, how: 'This is how it contributed.', inferred: true }));

/** For tests: ways of noticing as a record writes them. */
export const noticed = (...ids: string[]) =>
	ids.map((by) => ({ by, how: 'This is how it was noticed.', inferred: true }));

/** For tests: obstacles as a record writes them. */
export const obstacles = (...ids: string[]) =>
	ids.map((obstacle) => ({ obstacle, how: 'This is how it stood in the way.', inferred: true }));

/** For tests: attempts as a record writes them. */
export const attempts = (...outcomes: string[]) =>
	outcomes.map((outcome) => ({ did: 'This is what was tried.', outcome, inferred: true }));
