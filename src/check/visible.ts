const UNSEEN =
	// eslint-disable-next-line no-control-regex
	/[\0-\x08\x0A-\x1F\x7F-\x9F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]/gu;

/** Text in which nothing is hidden and nothing steers a terminal: such characters are named, as in `<U+202E>`. */
export const visible = (text: string): string =>
	text
		.replaceAll('\t', ' ')
		.replace(
			UNSEEN,
			(sign) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
		);

/** How many columns a text takes on a terminal: none for combining marks, two for wide signs. */
export const width = (text: string): number =>
	[...text].reduce((sum, sign) => sum + (NONE.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1), 0);

const NONE = /^[\p{Mn}\u200C\u200D\uFE0F]$/u;
const WIDE =
	/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]$/u;
