import type { Change } from './changes.ts';
import type { Addresses } from './publish.ts';

/** A feed of additions and corrections. */
export interface Feed {
	title: string;
	/** What is in it, in one sentence. */
	subtitle: string;
	/** The full address of the feed itself. */
	self: string;
	/** The full address of the page that it follows. */
	home: string;
	/** Who writes it: the site. */
	author: { name: string; url: string };
	license: string;
	/** The day of the newest entry, as `2026-11-20`; of the feed where it is empty. */
	updated: string;
	/** Newest first. */
	entries: FeedEntry[];
}

/** One addition or correction. */
export interface FeedEntry {
	/** A full address that stays the same and no other entry has. */
	id: string;
	/** The full address of the page. */
	url: string;
	title: string;
	/** Plain text. */
	text: string;
	/** The day, as `2026-11-20`. */
	on: string;
	kind: 'added' | 'corrected';
	/** The labels of the terms that the record is coded with. */
	labels: string[];
}

/** A change as an entry of a feed; `labels` are those of the record's terms. */
export function feedEntry(
	{ on, kind, postmortem: { id, data }, what, turn }: Change,
	labels: string[],
	addresses: Pick<Addresses, 'record'>,
): FeedEntry {
	const url = addresses.record(id);
	if (kind !== 'corrected')
		return { id: url, url, title: data.title, text: data.summary, on, kind: 'added', labels };
	const mark = turn > 1 ? `${on}-${turn}` : on;
	return {
		id: `${url}#corrected-${mark}`,
		url,
		title: `Corrected: ${data.title}`,
		text: what ?? '',
		on,
		kind,
		labels,
	};
}
