import { archiveAddress } from '../../../model/address.ts';
import type { NumberedSource } from '../../../model/citations.ts';
import { dayWords } from '../../../model/clock.ts';
import { markdownLink, markdownText } from '../../../model/markdown-text.ts';
import { readOccurred } from '../../../model/occurred.ts';
import { KIND_WORDS, RELATION_WORDS } from '../../source-words.ts';
import { line, list, part } from './write.ts';

/** Every source with how near it is and how far it was read. */
export const sourcesPart = (sources: NumberedSource[]): string =>
	part('Sources', list(sources.map(({ source }) => sourceLine(source))));

function sourceLine(source: NumberedSource['source']): string {
	const { title, url, publisher, authors, published, kind, relation, accessed, read } = source;
	const date = published === undefined ? undefined : readOccurred(published);
	const who = [...new Set([...authors, publisher])].map(markdownText).join(', ');
	const day = dayWords(Date.parse(accessed));
	return line(
		`${markdownLink(title, url)}, ${who}${date?.ok ? `, ${date.occurred.words}` : ''}.`,
		`${[KIND_WORDS[kind], RELATION_WORDS[relation]].filter(Boolean).join(', ')};`,
		`${read === 'whole' ? 'read' : 'read in part'} on ${day};`,
		`${markdownLink('archived copies', archiveAddress(url))}.`,
		source.note && markdownText(source.note),
	);
}

/** The definitions of the footnotes that a text points at. */
export const definitions = (text: string, sources: NumberedSource[]): string =>
	sources
		.filter(({ source }) => text.includes(`[^${source.id}]`))
		.map(
			({ source }) =>
				`[^${source.id}]: ${markdownLink(source.title, source.url)}, ${markdownText(source.publisher)}`,
		)
		.join('\n\n');
