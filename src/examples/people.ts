import { type Example, inRecord, inStory, withSecret } from './example.ts';

const TOLD = '    event: The change is merged.';
const OPEN = `    # TODO: retell:\n    #   15:30 merged the namespace thing to prod\n${TOLD}`;

/** Examples of the state of a record. */
export const entries: Record<`ENTRY-00${1 | 2 | 3 | 4}`, Example> = {
	'ENTRY-001': inRecord(
		'A draft is read and checked, and has a page only for whoever writes it. That is right while you write; a finished record says `published`.',
		{ was: '  status: published', bad: '  status: draft' },
	),
	'ENTRY-002': inRecord(
		'A withdrawn record keeps its address, so that links to it still lead somewhere. What they lead to is the reason.',
		{
			was: '  status: published',
			bad: '  status: withdrawn',
			good: '  status: withdrawn\n  reason: The account turned out to tell of an exercise.',
		},
	),
	'ENTRY-003': inRecord(
		'An import writes what it could not read as a comment that says `TODO`, with the document’s own words below it. A record is finished when somebody has retold them, so none of these comments may be left once it is published.',
		{ was: TOLD, bad: OPEN },
	),
	'ENTRY-004': inRecord(
		'In a draft such a comment is a list of what is left to do, and no mistake. Once the record says `published`, it is one.',
		[
			{ was: TOLD, bad: OPEN },
			{ was: '  status: published', bad: '  status: draft' },
		],
	),
};

// Put together from parts, so that nobody's scanner takes this file for a leak.
const TOKEN = ['gh', 'p_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'];
const KEY = [
	'-----BEGIN RSA ',
	'PRIVATE KEY-----\nMIIEpAIBAAKCAQEAx3Vn8bJ0w2r9Qm5T7y1LkZ4hSd6fGc0uPeRiOaWj\n-----END RSA PRIVATE',
	' KEY-----',
];
const LOGIN = ['postgres://app:', 'k7Vq29hTzP', '@db.example.com/orders'];

/** Examples of secrets; the values are made up. */
export const secrets: Record<`SECRET-00${1 | 2 | 3 | 4}`, Example> = {
	'SECRET-001': withSecret(
		'What opens something is never published, even if it is old. What was pushed once stays readable in the history, so it also has to be revoked.',
		(secret) => `The pipeline used the token \`${secret}\`[^blog].`,
		TOKEN,
		'The pipeline used a token of a person who had left[^blog].',
	),
	'SECRET-002': withSecret(
		'A private key is the identity of whoever holds it. Describe it; do not show it.',
		(secret) => `The repository held this:\n\n\`\`\`\n${secret}\n\`\`\``,
		KEY,
		'The repository held the private key of the load balancer[^blog].',
	),
	'SECRET-003': withSecret(
		'An address can carry a name and a password before the `@`. Leave both out.',
		(secret) => `It connected to \`${secret}\`[^blog].`,
		LOGIN,
		'It connected to `postgres://db.example.com/orders`[^blog].',
	),
	'SECRET-004': inStory(
		'Some scanners can be switched off by a comment in the text they scan. Here that does nothing; in a fork, or for whoever copies the file, it might.',
		'The fix was `# gitleaks:allow` in the file[^blog].',
		'The fix was a comment that told the scanner to look away[^blog].',
	),
};

/** Examples of what leads to a machine or a person. */
export const people: Record<`PEOPLE-00${1 | 2 | 3 | 4 | 5}`, Example> = {
	'PEOPLE-001': inStory(
		'A private address tells how somebody’s network is laid out. Where the source published it and it matters, keep it; otherwise take one that is set aside for examples.',
		'The probe went to 10.31.4.17 and got no answer[^blog].',
		'The probe went to 192.0.2.17 and got no answer[^blog].',
	),
	'PEOPLE-002': inStory(
		'The name of a machine inside somebody’s network helps those who want to get there, and tells a reader nothing.',
		'The service asked payments-db.prod.corp first[^blog].',
		'The service asked db-1.example.internal first[^blog].',
	),
	'PEOPLE-003': inStory(
		'An account number is not secret, and is half of what an attacker needs to be believed.',
		'It ran in the AWS account 481726359042[^blog].',
		'It ran in an account of its own[^blog].',
	),
	'PEOPLE-004': inStory(
		'An address that is published here is collected by those who send unwanted mail. Name the role instead.',
		'Questions went to `jane.roe@example-corp.com`[^blog].',
		'Questions went to the engineer on call[^blog].',
	),
	'PEOPLE-005': inStory(
		'A phone number leads to a person, who did not ask to be called by readers.',
		'The pager was +49 171 5550 23987[^blog].',
		'The pager was that of the engineer on call[^blog].',
	),
};

/** Examples of wording that blames. */
export const blame: Record<`BLAME-00${1 | 2 | 3}`, Example> = {
	'BLAME-001': inStory(
		'“Human error” names no cause: people err everywhere, and most of the time nothing comes of it. Say what turned it into an outage. What a source says in so many words can stand in `<Quote>`.',
		'The outage was caused by human error[^blog].',
		'The change was deployed everywhere at once, and nothing rendered the template before[^blog].',
	),
	'BLAME-002': inStory(
		'“Should have” judges with what everybody knows today. What people knew at the time made their choice reasonable; that is what a reader can learn from.',
		'The team should have rendered the template[^blog].',
		'Nothing in the pipeline rendered the template, and its diff looked harmless[^blog].',
	),
	'BLAME-003': inStory(
		'With a person as the one who failed, the search for causes ends. Ask what let one person’s step do this much.',
		'The engineer forgot the braces[^blog].',
		'The braces were missing, and nothing checked for them[^blog].',
	),
};
