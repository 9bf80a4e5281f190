/** What means something in GFM wherever it stands: marks, entities, underscores at the edge of a word, number signs at the end, and what makes a link of an address, in which a backslash would be seen. */
const ACTIVE =
	/[\\*[\]<~$]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|#(?=#*$)|:(?=\/\/)|(?<=www)\.|@(?=\w)/giu;

/** What begins a list, a quotation or a heading at the start of a line. */
const OPENER = /^(\d{1,9}(?=[.)])|(?=[-+=>#]))/;

/** Plain text as a block of GFM of its own that reads the same. */
export const markdownParagraph = (text: string): string =>
	markdownText(text).replace(OPENER, '$1\\');

/** Plain text as GFM that reads the same, in one line, anywhere but at the start of a block; a pair of `backticks` sets machine text apart. */
export function markdownText(text: string): string {
	const pieces = text
		.replace(/[ \t\r\n]+/g, ' ')
		.trim()
		.split('`');
	const last = pieces.length - 1;
	return pieces
		.map((piece, index) => {
			const isCode = index % 2 === 1 && index < last;
			if (isCode) return piece.trim() === '' ? `\\\`${piece}\\\`` : span(piece);
			const escaped = piece.replace(ACTIVE, '\\$&');
			return index % 2 === 1 ? `\\\`${escaped}` : escaped;
		})
		.join('');
}

/** Machine text as GFM, without a backtick in it. */
const span = (code: string) => (/^ .* $/.test(code) ? `\` ${code} \`` : `\`${code}\``);

/** Lines that a machine printed, as a block of their own. */
export function codeBlock(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${text}\n${fence}`;
}

/** A link; the address must be whole. */
export const markdownLink = (text: string, address: string) =>
	`[${markdownText(text)}](${/[()\s<>]/.test(address) ? `<${address.replace(/[<>\s]/g, encodeURIComponent)}>` : address})`;
