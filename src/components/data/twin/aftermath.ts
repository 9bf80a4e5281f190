import { dayWords } from '../../../model/clock.ts';
import { markdownLink, markdownText } from '../../../model/markdown-text.ts';
import type { Postmortem } from '../../../model/corpus.ts';
import { AIM_WORDS, STATE_WORDS, VERDICT_WORDS } from '../../report/words.ts';
import { momentWords } from './timeline.ts';
import { claim, line, list, part, refs, type LinkTo } from './write.ts';

type Outcome = NonNullable<Postmortem['data']['response']>[number]['outcome'];

const OUTCOME: Record<Outcome, string> = {
	worked: 'Worked',
	partly: 'Partly',
	failed: 'Failed',
	'made-worse': 'Made it worse',
	blocked: 'Blocked',
	'not-stated': 'Outcome not stated',
};

const REMARKS = [
	['Went well', 'wentWell'],
	['Went badly', 'wentBadly'],
	['Was lucky', 'lucky'],
	['Surprised', 'surprises'],
] as const;

/** What was tried, and what stood in the way. */
export const responsePart = ({ data, placed }: Postmortem, link: LinkTo): string =>
	part(
		'What was tried',
		list(
			(data.response ?? []).map((attempt, index) => {
				const when = attempt.at && momentWords(placed.response[index]);
				return line(
					`**${OUTCOME[attempt.outcome]}:**`,
					claim(attempt.did, attempt),
					when && `(${markdownText(when)})`,
				);
			}),
		),
		data.obstacles && '### What stood in the way',
		list(
			(data.obstacles ?? []).map((one) =>
				line(`**${link('obstacles', one.obstacle)}:**`, claim(one.how, one)),
			),
		),
	);

/** What went well and badly, what was done, whether it can still happen, what is to be learned. */
export const aftermathParts = ({ data }: Postmortem, link: LinkTo): string[] => [
	part(
		'Well, badly, lucky',
		list(
			REMARKS.flatMap(([name, field]) =>
				(data[field] ?? []).map((one) => line(`**${name}:**`, claim(one.text, one))),
			),
		),
	),
	part(
		'What was done afterwards',
		list(
			(data.actions ?? []).map((one) =>
				line(
					`**${[STATE_WORDS[one.state], AIM_WORDS[one.kind]].filter(Boolean).join(', ')}:**`,
					claim(one.action, one),
				),
			),
		),
	),
	appliesPart(data.applies),
	part(
		'Lessons',
		list(
			(data.lessons ?? []).map((one) =>
				line(
					`**${markdownText(one.name)}:**`,
					claim(one.lesson, one),
					one.ask && `_${markdownText(one.ask)}_`,
					one.before.length > 0 &&
						`Before: ${one.before.map((id) => link('triggers', id)).join(', ')}.`,
				),
			),
		),
	),
	part(
		'Where sources disagree',
		list(
			(data.disagreements ?? []).map(({ about, accounts, why }) =>
				line(
					`**${markdownText(about)}:**`,
					accounts.map((one) => claim(one.says, one)).join(' / '),
					why && markdownText(why),
				),
			),
		),
	),
];

function appliesPart(applies: Postmortem['data']['applies']): string {
	if (!applies) return '';
	const { verdict, note, introducedIn, fixedIn, upstream, checked } = applies;
	return part(
		'Can it still happen?',
		line(VERDICT_WORDS[verdict], note && markdownText(note)) + refs(applies),
		list([
			...(introducedIn ? [`**Introduced in:** ${markdownText(introducedIn)}`] : []),
			...(fixedIn ? [`**Fixed in:** ${markdownText(fixedIn)}`] : []),
			...upstream.map(
				(url) => `**Upstream:** ${markdownLink(url.replace(/^https?:\/\//, ''), url)}`,
			),
			`**Looked into on:** ${dayWords(Date.parse(checked))}`,
		]),
	);
}
