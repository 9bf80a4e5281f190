/** Where the pages of a copy stand, and what is there beside them. */
export interface Copy {
	/** The path of the served site, with a slash at both ends. */
	base: string;
	/** The address of the public site without a trailing slash. */
	origin: string;
	/** True for a file of the copy by its path. */
	has(file: string): boolean;
}

const TAG = /<[a-z][\w-]*(?:\s+[^\s"'>/=]+(?:\s*=\s*"[^"]*")?)*\s*\/?>/g;
const LINK = /\s(href|src|action|poster|data-[\w-]+)="([^"]*)"/g;
const SOURCES = /\ssrcset="([^"]*)"/g;
const REFRESH = /(\scontent="\d+;\s*url=)([^"]*)"/;
const MODULE = /<script type="module"[^>]*?\ssrc="([^"]+)"[^>]*><\/script>/g;
const FOR_A_SERVER =
	/<link\s[^>]*\brel="(?:module)?preload"[^>]*>|<meta\s[^>]*http-equiv=["']?content-security-policy\b[^>]*>/gi;
/** Pages do not read these files, so that their buttons stay hidden. */
const COPYING = /\sdata-copy-file="[^"]*"/g;

/** A page of a copy that works from a disk: links lead to files beside it, and its scripts are such as browsers load from there. */
export function relink(html: string, page: string, copy: Copy): string {
	const up = '../'.repeat(page.split('/').length - 1);
	const relative = (link: string) => relativeTo(link, up, copy);
	let isFirst = true;
	return html
		.replace(FOR_A_SERVER, '')
		.replace(COPYING, '')
		.replace(MODULE, (_, source: string) => {
			const before = isFirst
				? `<script defer src="${copy.base}offline/from-files.js" data-served="${copy.base}"></script>`
				: '';
			isFirst = false;
			return `${before}<script defer src="${source}"></script>`;
		})
		.replace(TAG, (tag) => {
			if (!tag.includes(`"${copy.base}`) && !tag.includes('url=')) return tag;
			return tag
				.replace(LINK, (whole, name: string, link: string) => {
					if (name === 'data-base') return ` data-base="${up || './'}"`;
					if (name === 'data-served') return whole;
					return ` ${name}="${relative(link) ?? elsewhere(name, link, copy)}"`;
				})
				.replace(SOURCES, (_, sources: string) => {
					const all = sources.split(/,\s+/).map((source) => relative(source) ?? source);
					return ` srcset="${all.join(', ')}"`;
				})
				.replace(REFRESH, (_, start: string, link: string) => `${start}${relative(link) ?? link}"`);
		});
}

/** The way to a file of the copy, or undefined where the link leads to none. */
function relativeTo(link: string, up: string, { base, has }: Copy): string | undefined {
	if (!link.startsWith(base) || link.startsWith('//')) return undefined;
	const [, path = '', rest = ''] = /^([^?#\s]*)(.*)$/s.exec(link.slice(base.length))!;
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return has(decodeURI(file)) ? up + file + rest : undefined;
}

/** What is not in the copy stands on the public site. */
const elsewhere = (name: string, link: string, { base, origin }: Copy) =>
	(name === 'href' || name === 'src') && link.startsWith(base) && !link.startsWith('//')
		? origin + link
		: link;
