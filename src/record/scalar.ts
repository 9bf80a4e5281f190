const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)\p{L}[\p{L}\p{N} .,;()/'"“”‘’%+&–—?!_-]*$/iu;
const ADDRESS = /^https?:\/\/[^\s'"#,[\]{}]+[^\s'"#,[\]{}:]$/;
const WIDTH = 100;

/** A text as a YAML scalar on one line, quoted only where it must be; white space becomes single spaces. */
export function scalar(text: string): string {
	const words = text.trim().replace(/\s+/g, ' ');
	if (PLAIN.test(words) || ADDRESS.test(words)) return words;
	return `'${words.replaceAll("'", "''")}'`;
}

/** The same for a text of any length, folded over several lines where it is long; `indent` is that of its key. */
export function folded(text: string, indent: string): string {
	const words = text.trim().split(/\s+/);
	if (`${indent}${words.join(' ')}`.length <= WIDTH - 12) return scalar(text);
	const lines = [''];
	for (const word of words) {
		const line = lines.at(-1)!;
		const longer = line ? `${line} ${word}` : word;
		if (line && indent.length + 2 + longer.length > WIDTH) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return ['>-', ...lines.map((line) => `${indent}  ${line}`)].join('\n');
}

/** A list of ids on one line. */
export const flow = (ids: string[]): string => `[${ids.map(scalar).join(', ')}]`;
