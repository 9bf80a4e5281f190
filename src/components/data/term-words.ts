import { counted } from '../../client/counted.ts';
import type { TermNode } from '../../model/taxonomy.ts';
import { site } from '../../site.ts';

/** How many incidents show a term: `7 incidents`, `no incident yet`. */
export const incidentsWords = ({ postmortems }: Pick<TermNode, 'postmortems'>): string =>
	postmortems.length === 0 ? 'no incident yet' : counted(postmortems.length, 'incident');

/** The same as a sentence that stands alone: `7 incidents with this component: Calico (Contributing Factors)`. */
export const countSentence = (node: TermNode): string =>
	`${incidentsWords(node)} with this ${node.vocabulary === 'components' ? 'component' : 'cause'}: ${node.term.label} (${site.name})`;
