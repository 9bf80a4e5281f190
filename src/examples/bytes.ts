import { RECORD, base } from './base.ts';
import { type Example, inFiles, inStory } from './example.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Examples of what is wrong with a file's bytes, before anything in it is read. */
export const bytes: Record<`BYTES-00${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`, Example> = {
	'BYTES-001': inFiles(
		'Every file is UTF-8. In another encoding, accents and quotation marks turn into other signs, and nobody can tell what was meant.',
		{ [RECORD]: latin1(base([['publisher: Example', 'publisher: Caf\u00e9']])) },
		{ [RECORD]: base([['publisher: Example', 'publisher: Caf\u00e9']]) },
		['publisher: Caf\uFFFD', 'publisher: Caf\u00e9'],
	),
	'BYTES-002': inStory(
		'A record retells an incident; it does not hold its logs. Two hundred thousand bytes are about forty times an ordinary record.',
		'The whole log of the day follows.\n\n'.padEnd(
			210_000,
			'15:30 ok 15:31 ok 15:32 ok 15:33 ok\n',
		),
		'The log shows the deletion at 15:30[^blog], and nothing before it.',
	),
	'BYTES-003': inStory(
		'A line this long is hidden from everybody who reviews a change, and some tools stall on it.',
		'The tool printed ' + 'deleted service '.repeat(400).trim() + '.',
		'The tool printed “deleted service” once for every service.',
	),
	'BYTES-004': inStory(
		'Control characters do nothing that a reader could see. They come along when text is copied from a terminal.',
		'The alert was \u0007loud.',
		'The alert was loud.',
	),
	'BYTES-005': inStory(
		'These characters reverse the direction in which text is shown, so that a reviewer reads something else than what stands there. Text in Hebrew or Arabic does not need them.',
		'The tool ran \u202Eecivres lla eteled\u202C.',
		'The tool deleted every service.',
	),
	'BYTES-006': inStory(
		'A character that cannot be seen makes two words look alike that are not, breaks the search, and can carry instructions to programs that read the text.',
		'The name\u200Bspace was empty.',
		'The namespace was empty.',
	),
	'BYTES-007': inStory(
		'Markup that is nested or repeated without end can stall the programs that read it, or crash them. No reader needs it.',
		`${'> '.repeat(30)}They said that they said so.`,
		'> They said that they said so.',
	),
	'BYTES-008': inStory(
		'A Cyrillic а looks like a Latin a. A word with one is another word for the search, and can pass for a name that it is not.',
		'The n\u0430mespace was empty.',
		'The namespace was empty.',
	),
};
