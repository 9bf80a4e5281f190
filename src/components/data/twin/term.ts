import type { Corpus } from '../../../model/corpus.ts';
import { markdownLink, markdownParagraph, markdownText } from '../../../model/markdown-text.ts';
import { portableProse } from '../../../model/portable-prose.ts';
import type { TermNode } from '../../../model/taxonomy.ts';
import { vocabularies, vocabularyNames } from '../../../schema/vocabularies.ts';
import { addresses } from '../paths.ts';
import { blocks, fact, line, linkTo, list, origin, part, type LinkTo } from './write.ts';

const LISTED = 100;

/** A term as Markdown: what it means, when to use it, and the latest incidents that show it. */
export function termMarkdown(node: TermNode, taxonomies: Corpus['taxonomies']): string {
	const { vocabulary, id, term, parent, children, postmortems, essay } = node;
	const link = linkTo(taxonomies);
	const page = addresses.term(vocabulary, id);
	const rest = postmortems.length - LISTED;
	return `${blocks(
		`# ${markdownText(term.label)}`,
		markdownParagraph(term.definition),
		list([
			fact(vocabularies[vocabulary].singular, `\`${id}\``),
			fact('Postmortems', String(postmortems.length)),
			...(parent ? [fact('Part of', link(vocabulary, parent))] : []),
			...(term.aliases.length > 0
				? [fact('Also called', markdownText(term.aliases.join(', ')))]
				: []),
			...(term.useWhen ? [fact('Use when', linked(term.useWhen, node, link, taxonomies))] : []),
			...(term.notWhen ? [fact('Not when', linked(term.notWhen, node, link, taxonomies))] : []),
		]),
		part('Parts', list(children.map((child) => link(vocabulary, child)))),
		essay &&
			part(
				'The pattern',
				portableProse(essay.markdown.trim(), { address: addresses.path, page, deeper: 1 }),
			),
		part(
			'Incidents',
			postmortems.length === 0 && 'No postmortem here shows it yet.',
			list(
				postmortems
					.slice(0, LISTED)
					.map(({ id: record, data, occurred }) =>
						line(
							markdownLink(data.title, addresses.record(record)),
							`(${[link('organizations', data.organization), occurred?.words].filter(Boolean).join(', ')})`,
						),
					),
			),
			rest > 0 && `These are the latest ${LISTED} of ${postmortems.length}: see ${page}`,
		),
		origin(page),
	)}\n`;
}

/** Text in which `backticks` name terms, of the same vocabulary or as `vocabulary/id`. */
function linked(
	text: string,
	{ vocabulary }: TermNode,
	link: LinkTo,
	taxonomies: Corpus['taxonomies'],
): string {
	return text
		.split('`')
		.map((piece, index) => {
			if (index % 2 === 0) return piece;
			if (taxonomies[vocabulary].get(piece)) return link(vocabulary, piece);
			const other = vocabularyNames.find((name) => piece.startsWith(`${name}/`));
			return other ? link(other, piece.slice(other.length + 1)) : piece;
		})
		.map((piece, index) => (index % 2 === 0 ? spaced(piece) : piece))
		.join('');
}

/** Text between links, with the spaces at its ends. */
const spaced = (text: string) =>
	(/^\s/.test(text) ? ' ' : '') + markdownText(text) + (/\s$/.test(text) && text.trim() ? ' ' : '');
