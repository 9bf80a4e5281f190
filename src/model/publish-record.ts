import type { PublishedRecord, PublishedWithdrawn } from '../schema/published/record.ts';
import type { RecordData } from '../schema/record.ts';
import { archiveAddress } from './address.ts';
import type { NumberedSource } from './citations.ts';
import type { Postmortem } from './corpus.ts';
import { portableProse } from './portable-prose.ts';
import { publishCore, type Publishing } from './publish.ts';
import { publishAftermath } from './publish-aftermath.ts';
import { publishCoding } from './publish-coding.ts';
import { type Figure, publishFacts } from './publish-facts.ts';
import { publishCourse } from './publish-course.ts';
import { ribbonSentence } from './ribbon-words.ts';

/** What publishing a whole record needs beside it. */
export interface WholePublishing extends Publishing {
	/** A figure of a source in words: `about 50 %`. */
	figureWords(figure: Figure): string;
	/** The names of the fields that this copy of the knowledge base has added. */
	own: string[];
}

/** A postmortem with everything it says and what follows from it. */
export function publishRecord(
	postmortem: Postmortem,
	publishing: WholePublishing,
): PublishedRecord {
	const { id, data, prose, phases, placed, sources } = postmortem;
	const { addresses, own } = publishing;
	const { entry } = data;
	const page = addresses.record(id);
	const values = data as RecordData & Record<string, unknown>;
	return {
		...publishCore(postmortem, publishing),
		links: {
			markdown: addresses.markdown(id),
			bibtex: addresses.bibtex(id),
			csl: addresses.csl(id),
		},
		shape: ribbonSentence(phases),
		facts: publishFacts(postmortem, publishing.figureWords),
		origin: placed.origin ?? null,
		...publishCoding(data),
		...publishCourse(data, placed),
		...publishAftermath(data),
		related: data.related ?? [],
		sources: sources.map(publishSource),
		notStated: data.notStated,
		story: portableProse(prose.markdown, { address: addresses.path, page }),
		entry: {
			preparedBy: entry.preparedBy,
			verified: entry.verified ?? null,
			corrections: entry.corrections,
			formerIds: entry.formerIds,
		},
		own: Object.fromEntries(
			own.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
		),
	};
}

/** What is left of a withdrawn postmortem. */
export function publishWithdrawn(
	{ id, data }: Postmortem,
	{ addresses }: Pick<Publishing, 'addresses'>,
): PublishedWithdrawn {
	const { title, entry } = data;
	return {
		id,
		url: addresses.record(id),
		status: 'withdrawn',
		title,
		withdrawn: entry.updated ?? entry.added,
		reason: entry.reason ?? null,
	};
}

const publishSource = ({ number, source }: NumberedSource) => ({
	number,
	...source,
	archive: archiveAddress(source.url),
	published: source.published ?? null,
	copy: source.copy ?? null,
	license: source.license ?? null,
	note: source.note ?? null,
});
