/** How much a problem matters: an error stops the build, a warning asks, a notice informs. */
export type Severity = 'error' | 'warning' | 'notice';

/** What each problem code stands for. Codes are stable: never reused, never renumbered. */
export const codes = {
	'FILE-001': ['error', 'The file name is not a valid id'],
	'FILE-002': ['error', 'The file name is reserved'],
	'FILE-003': ['error', 'The file is not a regular file'],
	'FILE-004': ['error', 'The file could not be read in time'],
	'BYTES-001': ['error', 'The file is not UTF-8'],
	'BYTES-002': ['error', 'The file is too large'],
	'BYTES-003': ['error', 'A line is too long'],
	'BYTES-004': ['error', 'A control character'],
	'BYTES-005': ['error', 'A character that reverses the direction of text'],
	'BYTES-006': ['error', 'An invisible character'],
	'BYTES-007': ['error', 'Markup repeated or nested too deeply'],
	'YAML-001': ['error', 'The front matter is missing or not closed'],
	'YAML-002': ['error', 'The front matter is not valid YAML'],
	'YAML-003': ['error', 'An anchor, alias, tag or merge key'],
	'YAML-004': ['error', 'A key stands twice'],
	'FIELD-001': ['error', 'A field is missing'],
	'FIELD-002': ['error', 'An unknown field'],
	'FIELD-003': ['error', 'A field has the wrong shape'],
	'FIELD-004': ['error', 'A value is not one of those allowed'],
	'FIELD-005': ['error', 'A claim without a source'],
	'FIELD-006': ['error', 'A field is given and also said to be not stated'],
	'TIME-001': ['error', 'A time that cannot be read'],
	'TIME-002': ['error', 'A date or time that does not exist'],
	'TIME-003': ['error', 'A clock time without a zone'],
	'TIME-004': ['error', 'A time in the future'],
	'TIME-005': ['error', 'A local time that was skipped or happened twice'],
	'TIME-006': ['error', 'Milestones that contradict each other'],
	'TIME-007': ['error', 'An offset that counts from nothing'],
	'TIME-008': ['warning', 'Timeline steps out of order'],
	'TIME-009': ['warning', 'A time long before the first software incident on record'],
	'REF-001': ['error', 'An unknown term'],
	'REF-002': ['error', 'An unknown source'],
	'REF-003': ['error', 'An unknown record'],
	'REF-004': ['error', 'An unknown lesson'],
	'REF-005': ['error', 'A record that refers to itself'],
	'REF-006': ['error', 'Records that refer to each other in a circle'],
	'REF-007': ['error', 'A number in the title, summary or root cause that no cited field holds'],
	'REF-008': ['warning', 'A link to a withdrawn record'],
	'REF-009': ['notice', 'A source that nothing cites'],
	'REF-010': ['error', 'Two things with the same id'],
	'PROSE-001': ['error', 'An import or export'],
	'PROSE-002': ['error', 'An expression or comment in braces'],
	'PROSE-003': ['error', 'An attribute that is not allowed'],
	'PROSE-004': ['error', 'An element that is not allowed'],
	'PROSE-005': ['error', 'A link that is not allowed'],
	'PROSE-006': ['error', 'Markup that cannot be read'],
	'PROSE-007': ['error', 'A citation of an unknown source'],
	'PROSE-008': ['error', 'A footnote written by hand'],
	'PROSE-009': ['error', 'An image from elsewhere'],
	'PROSE-010': ['error', 'A name or number that would notify people elsewhere'],
	'PROSE-011': ['error', 'A heading of the wrong level'],
	'CORPUS-001': ['error', 'An id used twice'],
	'CORPUS-002': ['warning', 'A source that another record also uses'],
	'CORPUS-003': ['notice', 'A term without an incident'],
	'CORPUS-004': ['error', 'A name that means two terms'],
	'CORPUS-005': ['warning', 'Another incident of this organization within three days'],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The stable code of a kind of problem. */
export type Code = keyof typeof codes;

/** The severity of a code. */
export const severityOf = (code: Code): Severity => codes[code][0];

/** What a code stands for, in a few words. */
export const titleOf = (code: Code): string => codes[code][1];
