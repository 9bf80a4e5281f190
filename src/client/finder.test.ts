import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../model/corpus.ts';
import { read, term, terminology } from '../model/fixture.ts';
import { searchFiles } from '../model/search-files.ts';
import { finderOf, type Finder } from './finder.ts';
import { openLibrary, type Library } from './library.ts';

const cite = 'blog';
const sign = (text: string) => ({ text, kind: 'event', cite });
const records = [
	read('2021-mesh', {
		title: 'A mesh stops passing on requests',
		components: ['control-plane'],
		symptoms: [sign('no endpoints available for service "payments"')],
		lessons: [{ id: 'ask', name: 'Ask the registry', lesson: 'Ask who keeps it.', cite }],
	}),
	read('2022-pods', {
		title: 'A cluster runs out of addresses while nodes rotate',
		components: ['admission/opa'],
		symptoms: [
			sign(
				'0/256 nodes are available: 1 node(s) were unschedulable, 173 Insufficient memory, 87 Insufficient cpu.',
			),
		],
		response: [{ did: 'They added `nodes`.', outcome: 'worked', cite }],
	}),
	read('2023-keys', {
		title: 'A table runs out of integers for its keys',
		components: ['data/postgresql'],
		triggers: ['exhaustion'],
	}),
];
const vocabularies = terminology({
	components: [
		term('control-plane', 'Control plane', ['k8s']),
		term('admission', 'Admission'),
		term('admission/opa', 'Open Policy Agent', ['OPA', 'Rego']),
		term('dns/kube-dns', 'kube-dns'),
		term('data', 'Data'),
		term('data/postgresql', 'PostgreSQL', ['postgres']),
	],
	triggers: [term('exhaustion', 'Exhaustion')],
});
const paths = { postmortem: String, term: (_: string, id: string) => id, brief: String };

let library: Library;
let find: Finder;
const fetched: string[] = [];

beforeAll(async () => {
	const { words, cards, ...files } = searchFiles(assemble(records, vocabularies), paths);
	library = await openLibrary(async (name) => {
		fetched.push(name);
		const [kind = '', number] = name.split('/');
		if (number === undefined) return files[kind as keyof typeof files];
		return { words, cards }[kind]![Number(number)];
	});
	find = finderOf(library);
});

const labels = async (typed: string) => (await find(typed)).terms.map(({ label }) => label);
const ids = async (typed: string, fits?: (position: number) => boolean) => {
	const found = await find(typed, fits);
	const cards = await library.cards(found.records.map(({ position }) => position));
	return cards.map(({ id }) => id);
};

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

	it('finds records by their words in other forms, by the names of their terms, with a slip', async () => {
		expect(await ids('rotating a node')).toEqual(['2022-pods']);
		expect(await ids('rego')).toEqual(['2022-pods']);
		expect(await ids('integre keys')).toEqual(['2023-keys']);
		expect(await ids('integ')).toEqual(['2023-keys']);
		expect(await ids('data postgres')).toEqual(['2023-keys']);
	});

	it('finds a line pasted with other numbers and names, and says what helped there', async () => {
		const typed =
			'2026-01-02T03:04:05Z 0/143 nodes are available: 3 Insufficient cpu, 9 node(s) were unschedulable, 2 node(s) had taints';
		const { symptoms, most } = await find(typed);
		expect(symptoms.map(({ card }) => [card.id, card.remedy])).toEqual([
			['2022-pods', 'They added nodes.'],
		]);
		expect(most).toBe(true);
	});

	it('leaves nothing out of a short query', async () => {
		expect(await ids('cluster aardvark')).toEqual([]);
	});

	it('leaves out what a filter leaves out', async () => {
		expect(await ids('runs out')).toEqual(['2023-keys', '2022-pods']);
		expect(await ids('runs out', (position) => position !== 2)).toEqual(['2022-pods']);
	});

	it('says what may be meant where nothing is found', async () => {
		const { terms, meant } = await find('postgersqk wombat');
		expect(terms).toEqual([]);
		expect(meant.map(({ label }) => label)).toEqual(['PostgreSQL']);
	});

	it('lists every record for no query, the latest first', async () => {
		expect(await ids('')).toEqual(['2023-keys', '2022-pods', '2021-mesh']);
	});

	it('fetches each file once', () => {
		expect(new Set(fetched).size).toBe(fetched.length);
	});
});
