import { findSecrets } from '../../record/node/secrets.ts';

const LEFT_OUT = '[a line is left out: it holds what looks like a key or password]';

/** The text without the lines that hold keys, tokens or passwords; of a private key, without all its lines. */
export async function withoutSecrets(text: string): Promise<string> {
	const found = await findSecrets({ file: '', bytes: new TextEncoder().encode(text) });
	if (found.length === 0) return text;
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	for (const { line, code } of found) {
		const from = line - 1;
		const end = code === 'SECRET-002' ? endOfKey(lines, from) : from;
		for (let at = from; at <= end; at++) lines[at] = at === from ? LEFT_OUT : '';
	}
	const rest = lines.join('\n');
	// What is left may hold more than the search tells of at once.
	return rest === text ? rest : withoutSecrets(rest);
}

function endOfKey(lines: string[], from: number): number {
	const end = lines.findIndex((line, at) => at >= from && /-----END/.test(line));
	return end < 0 ? lines.length - 1 : end;
}
