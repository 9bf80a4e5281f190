import { expect, test } from 'vitest';
import { assemble } from './corpus.ts';
import { read, status, term, terminology } from './fixture.ts';
import { together } from './taxonomy.ts';

const causes = (...ids: string[]) =>
	ids.map((cause) => ({ cause, how: 'It was so.', inferred: true }));
const vocabularies = terminology({
	causes: [
		term('missing-limit', 'Missing limit', ['no limits']),
		term('shared-fate', 'Shared fate'),
	],
	components: [
		term('network', 'Network'),
		term('network/calico', 'Calico'),
		term('network/cni', 'CNI'),
		term('dns', 'DNS'),
		term('dns/kube-dns', 'kube-dns', ['kubedns server']),
	],
	triggers: [term('dns-change', 'DNS change')],
	patterns: [term('retry-storm', 'Retry storm')],
});
const essay = {
	html: '<p>It spreads.</p>',
	headings: [],
	text: 'It spreads.',
	markdown: 'It spreads.',
};
const { taxonomies } = assemble(
	[
		read('a', {
			occurred: '2019-05',
			components: ['network/calico', 'network/cni'],
			causes: causes('missing-limit'),
		}),
		read('b', {
			occurred: '2023-03-14',
			components: ['network'],
			causes: causes('missing-limit', 'shared-fate'),
		}),
		read('c', { components: ['dns/kube-dns'], causes: causes('missing-limit', 'missing-limit') }),
		read('d', { occurred: '2024', components: ['dns'], ...status('draft') }),
		read('e', {
			occurred: '2024',
			components: ['dns'],
			...status('withdrawn', { reason: 'It was b.' }),
		}),
	],
	vocabularies,
	{ 'retry-storm': essay },
);
const ids = (nodes: { id: string }[] | undefined) => nodes?.map(({ id }) => id);

test('the parts of a group follow from their ids', () => {
	const { roots, get } = taxonomies.components;
	expect(ids(roots)).toEqual(['network', 'dns']);
	expect(get('network')?.children).toEqual(['network/calico', 'network/cni']);
	expect(get('network/calico')?.parent).toBe('network');
});

test('a group has its own incidents and those of its parts, each once, newest first', () => {
	expect(ids(taxonomies.components.get('network')?.postmortems)).toEqual(['b', 'a']);
	expect(ids(taxonomies.components.get('network/calico')?.postmortems)).toEqual(['a']);
});

test('an incident coded twice with a cause counts once', () => {
	expect(ids(taxonomies.causes.get('missing-limit')?.postmortems)).toEqual(['b', 'a', 'c']);
});

test('the years span the incidents whose time is known', () => {
	expect(taxonomies.causes.get('missing-limit')?.years).toEqual({ from: 2019, to: 2023 });
	expect(taxonomies.components.get('dns')?.years).toBeUndefined();
});

test('drafts and withdrawn records show no term', () => {
	expect(ids(taxonomies.components.get('dns')?.postmortems)).toEqual(['c']);
});

test('terms that no incident shows are unused', () => {
	expect(ids(taxonomies.triggers.unused)).toEqual(['dns-change']);
	expect(ids(taxonomies.components.unused)).toEqual([]);
});

test.each([
	['kube-dns', 'dns/kube-dns'],
	['KubeDNS', 'dns/kube-dns'],
	['kubedns server', 'dns/kube-dns'],
	['dns/kube-dns', 'dns/kube-dns'],
	['DNS', 'dns'],
	['calico', 'network/calico'],
	['container network', undefined],
])('%s is found as %s', (name, id) => {
	expect(taxonomies.components.find(name)?.id).toBe(id);
});

test('tells what occurs with a term, most incidents first', () => {
	const node = taxonomies.causes.get('missing-limit');
	const company = node ? together(node, taxonomies) : [];
	expect(company.map(({ node, postmortems }) => [node.id, ids(postmortems)])).toEqual([
		['network/calico', ['a']],
		['network/cni', ['a']],
		['dns/kube-dns', ['c']],
		['network', ['b']],
		['shared-fate', ['b']],
	]);
});

test('neither its group nor its parts are company for a component, its siblings are', () => {
	const company = (id: string) => {
		const node = taxonomies.components.get(id);
		return node ? ids(together(node, taxonomies).map((one) => one.node)) : [];
	};
	expect(company('network')).toEqual(['missing-limit', 'shared-fate']);
	expect(company('network/calico')).toEqual(['network/cni', 'missing-limit']);
});

test('a pattern has its essay', () => {
	expect(taxonomies.patterns.get('retry-storm')?.essay).toBe(essay);
	expect(taxonomies.causes.get('shared-fate')?.essay).toBeUndefined();
});
