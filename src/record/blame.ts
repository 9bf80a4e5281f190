import { firstMatches } from './first-matches.ts';
import type { Code } from '../schema/codes.ts';
import { without, type Range } from './quoted.ts';
import { place, type Spot } from './spot.ts';
import { givenNames } from './given-names.ts';

interface Wording {
	code: Code;
	pattern: RegExp;
	message: (found: string) => string;
	expected: string;
	fix: string | ((verb: string) => string);
}

/** One of some words; `_` stands for the space within one. */
const any = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', '\\s+')})`;

const PERSON = any(`engineers? developers? devs? administrators? sysadmins? DBAs? SREs? technicians?
	contractors? interns? employees? colleagues? co-?workers? reviewers? responders? maintainers?
	staff person somebody someone authors? founders? CTO teammates? teams? on-?call`);
/** People too, but their failing may be a symptom. */
const OTHERS = any('users? people he she we I vendors?');
/** Words that software also goes by. */
const NAMESAKE = any('operators? managers? admins?');
const BETWEEN = `(?:,?\\s+who)?(?:\\s+(?:had|has|have|then|also|just|again|later|first|on\\s+(?:call|duty|shift)|in\\s+charge|\\w+ly)){0,4}\\s+`;

const FORGOT = any('forgot forgotten neglected');
const OVERLOOKED = any('overlooked misread misunderstood misjudged');
const MANNER = any('accidentally mistakenly inadvertently wrongly erroneously unthinkingly');
const TYPED = any(
	'mistyped misspelled botched fat-fingered (?:ran|typed|entered|unplugged)_the_wrong',
);
const CHOSE =
	any(`deleted pushed applied picked chose used selected copied edited merged dropped removed
	restarted rebooted changed opened closed targeted`);
const MISTAKE = `made\\s+(?:an?|the|this|that|another)\\s+(?:\\w+\\s+){0,2}(?:mistakes?|errors?|typos?|blunders?)`;
const SLIPPED = `${TYPED}|${CHOSE}\\s+the\\s+wrong|${MISTAKE}|${MANNER}\\s+[a-z]+|${any('blundered messed_up screwed_up')}`;
const MISSED = any('failed_to ignored missed did_not_bother');
const BROKE = any('broke caused misconfigured mishandled took_down brought_down');

const verb = (...kinds: string[]) => `(${kinds.join('|')})`;

const SUBJECTS = [
	new RegExp(
		`(?<![\\w-])(?:(?:${PERSON}|${OTHERS})${BETWEEN}${verb(FORGOT, OVERLOOKED, SLIPPED)}|${NAMESAKE}${BETWEEN}${verb(FORGOT, OVERLOOKED, TYPED)}|${PERSON}${BETWEEN}${verb(MISSED, BROKE)})(?![\\w-])`,
		'gi',
	),
	new RegExp(
		`(?<![\\w“"-])(?:${givenNames.join('|')})(?:\\s+[A-Z][\\w’'-]+)?${BETWEEN}${verb(FORGOT, OVERLOOKED, SLIPPED, MISSED, BROKE)}(?![\\w-])`,
		'g',
	),
];

const HINTS: [RegExp, string][] = [
	[
		new RegExp(`^${FORGOT}`, 'i'),
		'Say what was left to memory, as in “Nothing reminded anyone to renew the certificate.”',
	],
	[
		new RegExp(`^${OVERLOOKED}`, 'i'),
		'Say what made it hard to see, as in “The warning stood among two hundred others.”',
	],
	[
		new RegExp(`^${MISSED}`, 'i'),
		'Say what happened and what hid it, as in “The alert went to a mailbox that nobody reads.”',
	],
	[
		new RegExp(`^${BROKE}`, 'i'),
		'Make the change the subject, as in “The change removed the route to the API.”',
	],
];
const SLIP_HINT =
	'Say what made it look right and what let it through, as in “Both prompts looked alike, and nothing asked back.”';

const subjects: Wording[] = SUBJECTS.map((pattern) => ({
	code: 'BLAME-003',
	pattern,
	message: (found) => `“${found}” makes a person the subject of what went wrong.`,
	expected: 'what happened, and what in the system allowed it',
	fix: (verb) => HINTS.find(([verbs]) => verbs.test(verb))?.[1] ?? SLIP_HINT,
}));

const PARTICIPLE =
	'(?:been|done|known|seen|caught|made|taken|gone|had|kept|left|said|told|thought|come|run|read|set|shown|given|begun|stopped)';
const AFTER =
	'(?=[.,;:!?)]|\\s*$|\\s+(?:the|a|an|this|that|these|those|it|its|them|their|him|her|us|our|by|in|to|for|on|at|of|when|before|after|earlier|sooner|first|with|from|been|more|better|and|or|but|because|as|if|so|all|every|any|no)\\b)';

const WORDINGS: Wording[] = [
	...subjects,
	{
		code: 'BLAME-002',
		pattern: new RegExp(
			`(?<![\\w-])(?:should(?:n['’]{1,2}t|\\s+(?:not|never|also|at\\s+least|really))?\\s+have|ought(?:\\s+not)?\\s+to\\s+have)\\s+(?:(?:not|never|also|\\w+ly)\\s+)?(?:${PARTICIPLE}|[a-z]{2,}ed${AFTER})(?![\\w-])`,
			'gi',
		),
		message: (found) => `“${found}” tells what did not happen, from what we know today.`,
		expected: 'what happened, and why it made sense to those who were there',
		fix: 'Write what was done, as in “was merged without a test”, and what made that likely; put the advice in `lessons`.',
	},
	{
		code: 'BLAME-001',
		pattern:
			/(?<![\w-])(?:human\s+(?:error|mistake|failure|fault)s?|(?:due\s+to|caused\s+by|because\s+of|down\s+to)\s+(?:an?\s+)?(?:operator|user|pilot|manual|administrator|engineering)\s+(?:error|mistake)s?|(?:rookie|silly|dumb|stupid)\s+(?:mistake|error)s?)(?![\w-])/gi,
		message: (found) => `“${found}” ends the search where it should begin.`,
		expected: 'what made the action look right at the time, and what let it through',
		fix: 'Say what the person saw and what the system allowed, as in “The tool showed test and production alike, and asked nothing back.”',
	},
	{
		code: 'BLAME-001',
		pattern:
			/(?<![\w-])(?:careless(?:ly|ness)?|negligent(?:ly)?|negligence|sloppy|sloppily|sloppiness|incompeten(?:t|tly|ce)|reckless(?:ly|ness)?|irresponsibl[ey]|stupid(?:ly|ity)?|idiot(?:s|ic)?|fat[ -]finger(?:s|ed|ing)?|screw-?ups?|blunders?)(?![\w-])/gi,
		message: (found) => `“${found}” judges a person.`,
		expected: 'what was done and seen, without a judgment',
		fix: 'Leave the word out, or say what made the step easy to take, as in “One review was enough to merge it.”',
	},
];

/** How many of each wording are told. */
const MOST = 50;

/** Wording that blames people, in a writer's own words; `skip` holds what others said. */
export function findBlame(text: string, skip: Range[]): Spot[] {
	const own = without(text, skip);
	const found = WORDINGS.flatMap(({ pattern, ...wording }) =>
		firstMatches(own, pattern, MOST).map((match) => ({ ...wording, match })),
	).sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
	let end = 0;
	return found.flatMap(({ code, message, expected, fix, match }) => {
		const { 0: words, index } = match;
		if (index < end) return [];
		end = index + words.length;
		const shown = words.replace(/\s+/g, ' ').replaceAll("''", "'");
		const advice = typeof fix === 'string' ? fix : fix(match.slice(1).find(Boolean) ?? '');
		return [{ code, message: message(shown), expected, fix: advice, ...place(text, index) }];
	});
}
