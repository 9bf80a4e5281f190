const BEGIN = /<([a-z]+)\s(?:[^>]*\s)?data-pagefind-body\b/;
const PICTURE = /<svg\b[\s\S]*?<\/svg>/g;
const TAG = /<([a-z][a-z0-9-]*)\s([^<>]*)>/g;
const READ = /(?:^|\s)((?:id|data-pagefind-[a-z]+)(?:="[^"]*")?)(?=\s|$)/g;

/**
 * What the full-text index reads of a page: the element with `data-pagefind-body`, without pictures and
 * without attributes that tell it nothing. Undefined where there is none. The index gets the same
 * bytes as from the whole page, in half the time.
 */
export function indexedPart(html: string): string | undefined {
	const begin = BEGIN.exec(html);
	if (!begin) return undefined;
	const end = `</${begin[1]}>`;
	const part = html.slice(begin.index, html.lastIndexOf(end) + end.length);
	const lean = part
		.replace(PICTURE, '')
		.replace(TAG, (_, tag: string, attributes: string) =>
			[`<${tag}`, ...[...attributes.matchAll(READ)].map(([, one]) => one)].join(' ').concat('>'),
		);
	return `<html lang="en"><body>${lean}</body></html>`;
}
