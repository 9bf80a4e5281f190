import type { Cited } from '../../model/cite-as.ts';
import type { Postmortem } from '../../model/corpus.ts';
import { absolute, postmortemPath, site } from '../../site.ts';

/** What a citation of a record says. */
export const citedOf = ({ id, data }: Postmortem): Cited => ({
	id,
	title: data.title,
	url: absolute(postmortemPath(id)),
	site: site.name,
	added: data.entry.added,
	updated: data.entry.updated ?? data.entry.added,
});
