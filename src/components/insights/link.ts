import { writeAddress } from '../../client/address.ts';
import type { Postmortem } from '../../model/corpus.ts';
import type { Choice } from '../../model/facets.ts';
import type { TermNode } from '../../model/taxonomy.ts';
import { href, postmortemPath, termPath } from '../../site.ts';

/** The address of the incidents that show what was chosen. */
export const incidentsHref = (choice: Choice): string =>
	href(`postmortems/${writeAddress({ query: '', choice })}`);

/** The address of a term's page. */
export const termHref = ({ vocabulary, id }: TermNode): string => href(termPath(vocabulary, id));

/** The address of a record's page. */
export const recordHref = ({ id }: Postmortem): string => href(postmortemPath(id));
