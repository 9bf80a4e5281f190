import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function atom({ title, subtitle, self, home, author, license, updated, entries }: Feed) {
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		`<id>${xml(self)}</id>`,
		`<title>${xml(title)}</title>`,
		`<subtitle>${xml(subtitle)}</subtitle>`,
		`<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(home)}"/>`,
		`<link rel="license" href="${xml(license)}"/>`,
		`<updated>${instant(updated)}</updated>`,
		`<author><name>${xml(author.name)}</name><uri>${xml(author.url)}</uri></author>`,
		...entries.map(entry),
		'</feed>\n',
	].join('\n');
}

const entry = ({ id, url, title, text, on, kind, labels }: FeedEntry) =>
	[
		'<entry>',
		`<id>${xml(id)}</id>`,
		`<title>${xml(title)}</title>`,
		`<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
		`<published>${instant(on)}</published>`,
		`<updated>${instant(on)}</updated>`,
		`<category term="${kind}"/>`,
		...labels.map((label) => `<category term="${xml(label)}"/>`),
		`<summary>${xml(text)}</summary>`,
		'</entry>',
	].join('\n');

/** The start of a day in UTC. */
export const instant = (day: string) => `${day}T00:00:00Z`;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text for an element or an attribute; what XML 1.0 cannot hold is left out. */
export const xml = (text: string) =>
	text
		.toWellFormed()
		// eslint-disable-next-line no-control-regex -- these are what XML refuses
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
