import { expect, test } from 'vitest';
import { csvHead, csvLine } from './publish-csv.ts';
import { publishRecord } from './publish-record.ts';
import { corpusOf, publishingOf } from './published.fixture.ts';

const row = (fields: object) => {
	const corpus = corpusOf(fields);
	return csvLine(publishRecord(corpus.byId.get('one')!, publishingOf(corpus)));
};

test('has a column for every name', () => {
	const names = csvHead().trimEnd().split(',');
	expect(names.slice(0, 4)).toEqual(['id', 'url', 'kind', 'title']);
	expect(names).toContain('minutesToDetectAtLeast');
	expect(names).toContain('minutesInAllAtMost');
	expect(
		row({ title: 'No comma at all', summary: 'x'.repeat(90) })
			.trimEnd()
			.split(','),
	).toHaveLength(names.length);
});

test.each([
	['A "quoted", title', '"A ""quoted"", title"'],
	['=HYPERLINK("x") is a title', `"'=HYPERLINK(""x"") is a title"`],
	['-1 is no number here', "'-1 is no number here"],
])('writes the title %j as %s', (title, cell) => {
	expect(row({ title })).toContain(`,incident,${cell},`);
});

test('parts lists by spaces and leaves empty what is not known', () => {
	expect(row({ components: ['network', 'network/calico'] })).toContain(',network network/calico,');
	expect(row({})).toContain(',acme,Acme,,,,,');
});
