import { CHARACTERS } from '../record/bytes.ts';

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	'#39': "'",
};

/** A text as it is read, in `\n` lines: no comments of HTML, and nothing that cannot be seen. */
export function legible(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n').normalize('NFC');
	return CHARACTERS.reduce((rest, [, pattern]) => rest.replace(pattern, ''), lines).replace(
		/<!--[\s\S]*?(?:-->|$)/g,
		'',
	);
}

/** The words of a piece of Markdown without its marks; links leave their text, code keeps its backticks. */
export const plain = (markdown: string): string =>
	markdown
		.replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,1000}\)/g, '$1')
		.replace(/\[([^\]\n]{1,300})\]\([^)\n]{0,1000}\)/g, '$1')
		.replace(/<((?:https?:)\/\/[^>\s]{1,1000})>/g, '$1')
		.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>\n]{0,200})?\/?>/gi, ' ')
		.replace(/\[\^[\w-]{1,40}\]/g, '')
		.replace(/(\*{1,3}|~~)(?=\S)((?:(?!\1)[^\n]){1,1000}?\S)\1/g, '$2')
		.replace(/(?<![\w`])(_{1,3})(?=\S)([^_\n]{1,1000})\1(?![\w`])/g, '$2')
		.replace(/&(#?\w{2,6});/g, (entity, name: string) => ENTITIES[name] ?? entity)
		.replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
		.replace(/[ \t]+/g, ' ')
		.trim();

/** The same on one line and without backticks: a title or a label. */
export const oneLine = (markdown: string): string =>
	plain(markdown).replaceAll('`', '').replace(/\s+/g, ' ').trim();
