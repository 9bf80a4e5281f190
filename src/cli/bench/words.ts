import type { Random } from './random.ts';

const WHO = [
	'The gateway',
	'A batch job',
	'The primary database',
	'The scheduler',
	'Every replica',
	'The control plane',
	'A certificate',
	'The message queue',
	'The cache',
	'The deployment tool',
	'A node of the oldest cluster',
	'The health check',
];
const DID = [
	'kept refusing new connections',
	'returned stale answers',
	'restarted in a loop',
	'waited for a lock that nobody held',
	'lost its route to the storage network',
	'took far more memory than planned',
	'dropped a part of the requests',
	'no longer matched any selector',
	'ran against the wrong environment',
	'could not reach the name servers',
];
const WHEN = [
	'after the change had reached the second region',
	'while the old version was still serving',
	'because a default had changed with the release',
	'as soon as traffic came back',
	'although the dashboard showed nothing unusual',
	'until the limit was raised by hand',
	'since the alert was routed to an empty rotation',
	'before anybody could follow the runbook',
	'when the retry storm set in',
	'once the backlog had grown past its usual size',
];

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const NAMES = 20_000;

/** A plain sentence about systems, without numbers. */
export const sentence = (random: Random): string =>
	`${phrase(random)} of ${name(random)} ${random.one(WHEN)}.`;

/** A few plain words about a system with a name. */
export const phrase = (random: Random): string =>
	`${random.one(WHO)} ${name(random)} ${random.one(DID)}`;

/** What a system may be called; few names are frequent and most are rare, as in real text. */
export function name({ rank }: Random): string {
	let word = '';
	for (let left = rank(NAMES) + 1; left > 0; left = Math.floor(left / 70))
		word += CONSONANTS[left % 14]! + VOWELS[Math.floor((left % 70) / 14)]!;
	return `${word}x`;
}

/** The body of a record: sections with paragraphs, a list, a quotation and citations. */
export function story(random: Random, sources: string[]): string {
	const cited = () =>
		random.below(3) > 0
			? sentence(random)
			: sentence(random).replace(/\.$/, `[^${random.one(sources)}].`);
	const paragraph = () => Array.from({ length: 4 }, cited).join('\n');
	const sections = ['What happened', 'Why', 'The way back'].map((title) =>
		[
			`## ${title}`,
			paragraph(),
			paragraph(),
			`- ${cited()}\n- ran \`kubectl get pods -n {namespace}\` and saw **nothing**`,
			`<Quote cite="${random.one(sources)}">${phrase(random)}</Quote> as one of them put it,\nin [their account](https://example.com/${random.below(1e6)}).`,
			paragraph(),
		].join('\n\n'),
	);
	return `${sections.join('\n\n')}\n`;
}
