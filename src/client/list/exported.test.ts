import { expect, it } from 'vitest';
import { facetIndex } from '../../model/facet-index.ts';
import { postmortems, read } from '../../model/fixture.ts';
import { listIndex } from '../../model/list-index.ts';
import { listing } from '../../model/listing.ts';
import { csv, exported } from './exported.ts';

const records = postmortems(
	read('a', {
		occurred: '2021-08',
		title: '=HYPERLINK("x"), or so it says',
		components: ['network/calico'],
		timeline: [
			{ at: '2021-08-01T10:00Z', marks: ['impact'], event: 'It began.', cite: ['blog'] },
			{ at: 'T+00:05/..', marks: ['mitigated'], event: 'It ended.', cite: ['blog'] },
			{ at: '2021-08-01T10:03Z', marks: ['detected'], event: 'It was seen.', cite: ['blog'] },
		],
	}),
	read('b', {}),
);
const addresses = { postmortem: '/p/*/', organization: '*', component: '*', cause: '*' };
const list = listing(listIndex(records, addresses), facetIndex(records));
const rows = exported(list, Uint32Array.of(0, 1), 'https://example.com');

it('gives each record with its lengths and values; what is not stated is null or empty', () => {
	expect(rows[0]).toEqual({
		id: 'a',
		address: 'https://example.com/p/a/',
		title: '=HYPERLINK("x"), or so it says',
		occurred: 'August 2021',
		lastDay: '2021-08-31',
		added: '2026-11-20',
		minutesToDetect: { atLeast: 3, atMost: 3 },
		minutesToMitigate: { atLeast: 5, atMost: null },
		minutesInAll: null,
		component: ['network', 'network/calico'],
		cause: [],
		trigger: [],
		pattern: [],
		organization: 'acme',
		year: '2021',
		environment: [],
		severity: null,
		detection: [],
		audience: [],
		account: 'first-hand',
		type: 'incident',
		applies: null,
	});
	expect(rows[1]).toMatchObject({ occurred: null, lastDay: null, minutesToDetect: null });
});

it('says which records come from another collection', () => {
	const [own, taken] = postmortems(read('a', {}), read('b', {}));
	taken!.collection = 'public collection';
	const both = [own!, taken!];
	const found = listing(listIndex(both, addresses), facetIndex(both));
	const rows = exported(found, Uint32Array.of(0, 1), '');
	expect(rows.map(({ collection }) => collection)).toEqual([null, 'public collection']);
	expect(csv(rows)).toMatch(
		/minutesInAllAtMost,collection,component.*\r\na,.*,,public collection,/s,
	);
});

it('writes CSV that no spreadsheet takes for a formula', () => {
	expect(csv(rows).split('\r\n')).toEqual([
		'id,address,title,occurred,lastDay,added,minutesToDetectAtLeast,minutesToDetectAtMost,minutesToMitigateAtLeast,minutesToMitigateAtMost,minutesInAllAtLeast,minutesInAllAtMost,component,cause,trigger,pattern,organization,year,environment,severity,detection,audience,account,type,applies',
		`a,https://example.com/p/a/,"'=HYPERLINK(""x""), or so it says",August 2021,2021-08-31,2026-11-20,3,3,5,,,,network network/calico,,,,acme,2021,,,,,first-hand,incident,`,
		'b,https://example.com/p/b/,A cluster stops serving requests,,,2026-11-20,,,,,,,,,,,acme,,,,,,first-hand,incident,',
		'',
	]);
	expect(csv([])).toBe('');
});
