import type { Corpus, Postmortem } from '../../../model/corpus.ts';
import { markdownParagraph, markdownText } from '../../../model/markdown-text.ts';
import { portableProse, withoutDefinitions } from '../../../model/portable-prose.ts';
import { SILENCE_WORDS } from '../../report/silence-words.ts';
import { addresses } from '../paths.ts';
import { aftermathParts, responsePart } from './aftermath.ts';
import { impactPart, signsPart } from './harm.ts';
import { headFacts } from './head.ts';
import { definitions, sourcesPart } from './sources.ts';
import { timelinePart } from './timeline.ts';
import { causesPart, componentsPart, coursesParts } from './why.ts';
import { blocks, linkTo, list, origin, part } from './write.ts';

/** A record as GitHub-flavored Markdown: the page's words, with citations as footnotes. */
export function recordMarkdown(postmortem: Postmortem, taxonomies: Corpus['taxonomies']): string {
	const { id, data, prose, sources } = postmortem;
	const page = addresses.record(id);
	const title = `# ${markdownText(data.title)}`;
	const end = origin(page);
	if (data.entry.status === 'withdrawn') {
		const reason = data.entry.reason ? ` ${markdownText(data.entry.reason)}` : '';
		return `${blocks(title, `**This record has been withdrawn.**${reason}`, end)}\n`;
	}
	const link = linkTo(taxonomies);
	const { body } = withoutDefinitions(prose.markdown);
	const text = blocks(
		title,
		markdownParagraph(data.summary),
		headFacts(postmortem, link),
		signsPart(postmortem, link),
		timelinePart(postmortem),
		impactPart(postmortem, link),
		part('The story', portableProse(body, { address: addresses.path, page, deeper: 1 })),
		causesPart(postmortem, link),
		componentsPart(postmortem, link),
		...coursesParts(postmortem, link),
		responsePart(postmortem, link),
		...aftermathParts(postmortem, link),
		part('What is not stated', list(data.notStated.map((path) => SILENCE_WORDS[path] ?? path))),
		sourcesPart(sources),
		end,
	);
	return `${blocks(text, definitions(text, sources))}\n`;
}
