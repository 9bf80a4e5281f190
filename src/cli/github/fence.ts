/** Text with every character that hides, reorders or erases others written out, as in `\u{202e}`. */
export const visible = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(
			/[^\P{C}\n\t]|[\u2028\u2029\u115f\u1160\u3164\uffa0]/gu,
			(character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
		);

/**
 * Text as a block of code that nothing in it can end: the fence is longer than any run of backticks.
 * In such a block no mention notifies, no link leads anywhere and no markup works.
 */
export function fenced(text: string): string {
	const shown = visible(text);
	const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${shown}\n${fence}`;
}

/** As many of the blocks as fit into a number of UTF-8 bytes; at least one, cut if it must be. */
export function fitting(blocks: string[], bytes: number): { text: string; left: number } {
	const taken: string[] = [];
	let room = bytes;
	for (const block of blocks) {
		room -= Buffer.byteLength(visible(block)) + 2;
		if (room < 0) break;
		taken.push(block);
	}
	if (taken.length === 0 && blocks[0] !== undefined)
		taken.push(`${blocks[0].slice(0, bytes / 10)} …`);
	return { text: taken.join('\n\n'), left: blocks.length - taken.length };
}
