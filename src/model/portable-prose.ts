/** Code, in which nothing is a link or a heading: fenced blocks and spans. */
const CODE = /(^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\2[`~]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`))/m;

/** Where prose is read elsewhere, and how deep it stands there. */
export interface Elsewhere {
	/** The full address of a path that begins with a slash. */
	address(path: string): string;
	/** The full address of the page on which its pictures are seen. */
	page: string;
	/** By how many levels its headings sink; 0 if left out. */
	deeper?: number;
}

/** Portable Markdown for a reader elsewhere: links are whole, and a picture is a link to its page. */
export function portableProse(markdown: string, { address, page, deeper = 0 }: Elsewhere): string {
	return outsideCode(markdown, (text) =>
		text
			.replace(
				/!\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g,
				(_, alt: string) => `[${alt || 'Picture'}](${page})`,
			)
			.replace(
				/(\]\(<?)(\/(?!\/)[^)\s>]*)/g,
				(_, open: string, path: string) => open + address(path),
			)
			.replace(/^#{1,6}(?= )/gm, (marks) => '#'.repeat(Math.min(6, marks.length + deeper))),
	);
}

/** Parts prose from the definitions of its footnotes, which stand at its end; `cited` are their names. */
export function withoutDefinitions(markdown: string): { body: string; cited: string[] } {
	const blocks = markdown.trimEnd().split('\n\n');
	const cited: string[] = [];
	for (;;) {
		const [, id] = /^\[\^([a-z0-9-]+)\]: /.exec(blocks.at(-1) ?? '') ?? [];
		if (id === undefined) break;
		cited.unshift(id);
		blocks.pop();
	}
	return { body: blocks.join('\n\n'), cited };
}

function outsideCode(markdown: string, change: (text: string) => string): string {
	let [rest, done] = [markdown, ''];
	for (;;) {
		const code = CODE.exec(rest);
		if (!code) return done + change(rest);
		done += change(rest.slice(0, code.index)) + code[0];
		rest = rest.slice(code.index + code[0].length);
	}
}
