import { spanWords } from '../../../model/duration.ts';
import { codeBlock, markdownParagraph, markdownText } from '../../../model/markdown-text.ts';
import type { Postmortem } from '../../../model/corpus.ts';
import type { PlacedWindow } from '../../../model/window.ts';
import { SIGN_WORDS } from '../../report/words.ts';
import { momentWords } from './timeline.ts';
import { blocks, claim, fact, line, list, part, refs, type LinkTo } from './write.ts';

/** The signs: lines that machines printed, then what was described. */
export function signsPart({ data }: Postmortem, link: LinkTo): string {
	const signs = data.symptoms ?? [];
	const about = (sign: (typeof signs)[number]) =>
		SIGN_WORDS[sign.kind] + (sign.component ? `, ${link('components', sign.component)}` : '');
	return part(
		'Signs',
		...signs
			.filter(({ quoted }) => quoted)
			.map((sign) =>
				blocks(
					codeBlock(sign.text),
					line(`${about(sign)}.`, sign.note && markdownText(sign.note)) + refs(sign),
				),
			),
		list(
			signs
				.filter(({ quoted }) => !quoted)
				.map((sign) =>
					line(
						`${about(sign)}:`,
						claim(sign.text, sign),
						sign.note && markdownText(sign.note),
						'(described, not quoted)',
					),
				),
		),
	);
}

/** Whom and what it hurt. */
export function impactPart({ data, placed }: Postmortem, link: LinkTo): string {
	const { impact } = data;
	if (!impact) return '';
	const terms = (name: string, vocabulary: 'impacts' | 'audiences', ids: string[] = []) =>
		ids.length > 0 ? [fact(name, ids.map((id) => link(vocabulary, id)).join(', '))] : [];
	return part(
		'Impact',
		impact.summary && markdownParagraph(impact.summary) + refs(impact),
		list([
			...terms('Harm', 'impacts', impact.kinds),
			...terms('Felt by', 'audiences', impact.audience),
			...(impact.windows ?? []).map((window, index) => {
				const place = placed.windows[index];
				return line(
					`**${lasted(place)}:**`,
					claim(window.what, window),
					place && spanOf(place),
					window.component && link('components', window.component),
				);
			}),
		]),
	);
}

const lasted = (place: PlacedWindow | undefined) =>
	place?.length ? markdownText(spanWords(place.length, place)) : 'For a time';

function spanOf({ from, to }: PlacedWindow): string {
	const [first, last] = [momentWords(from), momentWords(to)];
	return first || last
		? `(${[first && `from ${first}`, last && `until ${last}`].filter(Boolean).join(' ')})`
		: '';
}
