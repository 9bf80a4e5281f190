import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordEntry, SearchEntries, TermEntry } from '../model/search-entries.ts';
import { finderOf, type Finder } from './finder.ts';
import type { RecordText } from './fulltext.ts';

const facets = {
	component: [],
	cause: [],
	trigger: [],
	organization: [],
	year: [],
	environment: [],
	severity: [],
};
const record = (
	id: string,
	title: string,
	own: Partial<RecordEntry['facets']> = {},
): RecordEntry => ({
	id,
	title,
	organization: 'Acme',
	occurred: '2023',
	path: `postmortems/${id}/`,
	facets: { ...facets, ...own },
});
const term = (
	vocabulary: TermEntry['vocabulary'],
	id: string,
	label: string,
	aliases: string[] = [],
): TermEntry => ({
	vocabulary,
	kind: 'Term',
	id,
	label,
	aliases,
	definition: '',
	count: 0,
	path: '',
});

const entries: SearchEntries = {
	records: [
		record('mesh', 'A mesh stops', { component: ['control-plane'] }),
		record('pods', 'A cluster runs out of addresses', { component: ['admission/opa'] }),
	],
	symptoms: [
		{
			text: '0/256 nodes are available: 1 node(s) were unschedulable, 173 Insufficient memory, 87 Insufficient cpu.',
			quoted: true,
			kind: 'event',
			record: 'pods',
			path: '',
		},
	],
	lessons: [{ name: 'Ask the registry', text: 'Who keeps it?', record: 'mesh', path: '' }],
	terms: [
		term('components', 'control-plane', 'Control plane', ['k8s']),
		term('components', 'admission/opa', 'Open Policy Agent', ['OPA', 'Rego']),
		term('components', 'dns/kube-dns', 'kube-dns'),
		term('components', 'data/postgresql', 'PostgreSQL', ['postgres']),
	],
};

/** Two pages that say `registry` and `timeout`, one of them far apart. */
const text: RecordText = async ({ text }) => {
	const finding = (place: number) => ({
		score: 1,
		places: [place],
		load: async () => ({ content: '', anchors: [] }),
	});
	if (text === 'registry')
		return new Map([
			['mesh', finding(1)],
			['pods', finding(1)],
		]);
	if (text === 'timeout')
		return new Map([
			['mesh', finding(900)],
			['pods', finding(2)],
		]);
	return new Map();
};

let find: Finder;

beforeAll(() => {
	find = finderOf(entries);
});

const labels = async (typed: string) =>
	(await find(typed, undefined)).terms.map(({ entry }) => entry.label);
const ids = async (typed: string, from?: RecordText) =>
	(await find(typed, from)).records.map(({ entry }) => entry.id);

describe('the finder', () => {
	it.each([
		['k8s', ['Control plane']],
		['OPA', ['Open Policy Agent']],
		['kube-dns', ['kube-dns']],
		['postgres', ['PostgreSQL']],
		['postgers', ['PostgreSQL']],
		['contr', ['Control plane']],
	])('knows %s by another name, a beginning or with a slip', async (typed, expected) => {
		expect(await labels(typed)).toEqual(expected);
	});

	it('finds records by their title, by the names of their terms and by their text', async () => {
		expect(await ids('cluster addresses')).toEqual(['pods']);
		expect(await ids('rego')).toEqual(['pods']);
		expect(await ids('rego registry', text)).toEqual(['pods']);
	});

	it('puts first where the words stand together', async () => {
		expect(await ids('registry timeout', text)).toEqual(['pods', 'mesh']);
	});

	it('finds a line pasted with other numbers and names', async () => {
		const typed =
			'0/143 nodes are available: 3 Insufficient cpu, 9 node(s) were unschedulable, 2 node(s) had taints';
		const { symptoms, most } = await find(typed, text);
		expect(symptoms.map(({ entry }) => entry.record)).toEqual(['pods']);
		expect(most).toBe(true);
	});

	it('leaves nothing out of a short query', async () => {
		expect((await find('cluster aardvark', text)).records).toEqual([]);
	});

	it('says what may be meant where nothing is found', async () => {
		const { terms, meant } = await find('postgersqk wombat', text);
		expect(terms).toEqual([]);
		expect(meant.map(({ label }) => label)).toEqual(['PostgreSQL']);
	});

	it('lists every record for no query', async () => {
		expect(await ids('')).toEqual(['mesh', 'pods']);
	});
});
