import { catalog } from '../../check/catalog.ts';
import { readTerminology } from '../../check/terminology.ts';
import type { Lookup } from '../../model/check-corpus.ts';
import { base } from '../../site.ts';
import type { Term } from '../../schema/term.ts';
import type { VocabularyName } from '../../schema/vocabularies.ts';

/** What a new record is written beside: the other records, and the terms it may use. */
export interface Known {
	/** The project's folder. */
	root: string;
	/** Epoch ms. */
	now: number;
	among: Lookup;
	vocabularies: Record<VocabularyName, Term[]>;
}

/** Reads what there is below a root. */
export async function readKnown(root: string, now: number): Promise<Known> {
	const [{ among }, { vocabularies }] = await Promise.all([
		catalog(root),
		readTerminology(root, { base }),
	]);
	return { root, now, among, vocabularies };
}
