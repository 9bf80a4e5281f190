import { markdownText } from '../../../model/markdown-text.ts';
import type { Postmortem } from '../../../model/corpus.ts';
import { ROLE_WORDS } from '../../report/words.ts';
import { momentWords } from './timeline.ts';
import { claim, fact, line, list, part, refs, type LinkTo } from './write.ts';

/** What the sources name as the cause, and the contributing factors. */
export const causesPart = ({ data }: Postmortem, link: LinkTo): string =>
	part(
		'Why it happened',
		...(data.rootCause ?? []).map((root) =>
			line(
				'As the source names it:',
				claim(root.statement, root),
				root.contested && `Contested: ${markdownText(root.contested)}`,
			),
		),
		list(
			(data.causes ?? []).map((cause) =>
				line(
					`**${link('causes', cause.cause)}:**`,
					claim(cause.how, cause),
					cause.component && `(${link('components', cause.component)})`,
					cause.leadsTo && `Led to: ${cause.leadsTo.map((id) => link('causes', id)).join(', ')}.`,
				),
			),
		),
	);

/** The parts involved, and what they ran on. */
export function componentsPart({ data }: Postmortem, link: LinkTo): string {
	const { platform } = data;
	const ran = [
		['Provider', platform?.provider],
		['Distribution', platform?.distribution],
		['Built with', platform?.provisioner],
		['Before the change', platform?.from],
		['After the change', platform?.to],
		['Regions', platform?.regions?.join(', ')],
		['Size', platform?.scale],
	].flatMap(([name = '', value]) => (value ? [fact(name, markdownText(value))] : []));
	return part(
		'Parts involved',
		list(
			(data.components ?? []).map(
				(one) =>
					line(
						`**${link('components', one.component)}**${one.role ? `, ${ROLE_WORDS[one.role]}` : ''}:`,
						one.note && markdownText(one.note),
						one.version && markdownText(one.version),
						one.broughtDownBy && `Brought down by ${link('components', one.broughtDownBy)}.`,
					) + refs(one),
			),
		),
		ran.length > 0 && '### Platform',
		ran.length > 0 && list(ran) + (platform ? refs(platform) : ''),
	);
}

/** What set it off, how it spread, how it was noticed. */
export const coursesParts = ({ data, placed }: Postmortem, link: LinkTo): string[] => [
	part(
		'What set it off',
		list(
			(data.triggers ?? []).map((one) => {
				const { how, precondition, ...evidence } = { how: '', precondition: '', ...one };
				return (
					line(
						`**${link('triggers', one.id)}:**`,
						how && markdownText(how),
						precondition && `What had to be true: ${markdownText(precondition)}`,
					) + refs(evidence)
				);
			}),
		),
	),
	part(
		'How it spread',
		list(
			(data.patterns ?? []).map(
				(one) =>
					line(`**${link('patterns', one.id)}:**`, 'how' in one && markdownText(one.how)) +
					refs(one),
			),
		),
	),
	part(
		'How it was noticed',
		list(
			(data.detection ?? []).map((way, index) => {
				const when = way.at && momentWords(placed.detection[index]);
				return line(
					`**${link('detection', way.by)}:**`,
					claim(way.how, way),
					way.delayedBy && `Delayed: ${markdownText(way.delayedBy)}`,
					when && `(${markdownText(when)})`,
				);
			}),
		),
	),
];
