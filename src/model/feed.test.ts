import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { changesIn } from './changes.ts';
import { feedEntry, type Feed } from './feed.ts';
import { atom, xml } from './feed-atom.ts';
import { jsonFeed } from './feed-json.ts';
import { postmortems, read, status } from './fixture.ts';

const TITLE = 'R&D <b>"quotes"</b> ]]> שלום';
const addresses = { record: (id: string) => `https://example.com/postmortems/${id}/` };
const [postmortem] = postmortems(
	read('one', {
		title: TITLE,
		...status('published', {
			corrections: [{ on: '2026-11-24', what: 'It lasted an hour, & not two.' }],
		}),
	}),
);
const entries = changesIn(postmortem!).map((change) => feedEntry(change, ['Calico'], addresses));
const feed: Feed = {
	title: 'Everything & more',
	subtitle: 'All of it.',
	self: 'https://example.com/atom.xml',
	home: 'https://example.com/',
	author: { name: 'Contributing Factors', url: 'https://example.com/' },
	license: 'https://creativecommons.org/licenses/by/4.0/',
	updated: '2026-11-24',
	entries,
};

test('gives a correction an entry of its own, which leads to the same page', () => {
	expect(entries.map(({ id, url, title, text, kind }) => [id, url, title, text, kind])).toEqual([
		[
			'https://example.com/postmortems/one/#corrected-2026-11-24',
			'https://example.com/postmortems/one/',
			`Corrected: ${TITLE}`,
			'It lasted an hour, & not two.',
			'corrected',
		],
		[
			'https://example.com/postmortems/one/',
			'https://example.com/postmortems/one/',
			TITLE,
			postmortem!.data.summary,
			'added',
		],
	]);
});

describe('atom', () => {
	const text = atom(feed);

	test('says of itself what a reader needs', () => {
		expect(text).toContain(
			'<id>https://example.com/atom.xml</id>\n<title>Everything &amp; more</title>',
		);
		expect(text).toContain('<updated>2026-11-24T00:00:00Z</updated>');
		expect(text).toContain(
			'<author><name>Contributing Factors</name><uri>https://example.com/</uri></author>',
		);
	});

	test('holds text as text', () => {
		expect(text).toContain(
			'<title>R&amp;D &lt;b&gt;&quot;quotes&quot;&lt;/b&gt; ]]&gt; שלום</title>',
		);
		expect(text).not.toContain(']]>');
	});

	test('opens in a reader, which finds the words as they were', () => {
		const read = parseAtomFeed(text);
		expect(read.title?.value).toBe('Everything & more');
		expect(read.entries?.map(({ title }) => title?.value)).toEqual([`Corrected: ${TITLE}`, TITLE]);
		expect(read.entries?.[0]?.summary?.value).toBe('It lasted an hour, & not two.');
	});

	test.each([
		['a\u0000b\u001fc\td', 'abc\td'],
		['half \ud800 a pair', 'half \ufffd a pair'],
		['\u202eleft', '\u202eleft'],
	])('writes %j as %j', (raw, safe) => expect(xml(raw)).toBe(safe));
});

test('is a JSON Feed with the same entries', () => {
	const { version, items } = jsonFeed(feed);
	expect(parseJsonFeed(JSON.stringify(jsonFeed(feed))).items?.[1]?.title).toBe(TITLE);
	expect(version).toBe('https://jsonfeed.org/version/1.1');
	expect(items[0]).toEqual({
		id: 'https://example.com/postmortems/one/#corrected-2026-11-24',
		url: 'https://example.com/postmortems/one/',
		title: `Corrected: ${TITLE}`,
		content_text: 'It lasted an hour, & not two.',
		date_published: '2026-11-24T00:00:00Z',
		date_modified: '2026-11-24T00:00:00Z',
		tags: ['corrected', 'Calico'],
	});
});
