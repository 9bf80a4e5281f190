import { expect, test } from 'vitest';
import { nameKey, nearest } from './nearest.ts';

const terms = [
	{ id: 'missing-limit', names: ['Missing limit', 'no limits'] },
	{ id: 'missing-alert', names: ['Missing alert'] },
	{ id: 'network/calico', names: ['Calico'] },
	{ id: 'dns/kube-dns', names: ['kube-dns', 'KubeDNS'] },
	{ id: 'data/postgresql', names: ['PostgreSQL', 'postgres'] },
	{ id: 'control-plane', names: ['Control plane', 'k8s masters'] },
];

test.each([
	['missing-limt', 'missing-limit'],
	['mising-alert', 'missing-alert'],
	['calico', 'network/calico'],
	['cni/calico', 'network/calico'],
	['calcio', 'network/calico'],
	['daat/postgresql', 'data/postgresql'],
	['kubedns', 'dns/kube-dns'],
	['Postgres', 'data/postgresql'],
	['postgre', 'data/postgresql'],
	['limit-missing', 'missing-limit'],
	['no-limits', 'missing-limit'],
	['controlplane', 'control-plane'],
	['control-plane-nodes', 'control-plane'],
])('%s probably means %s', (word, id) => {
	expect(nearest(word, terms)).toBe(id);
});

test.each(['', '???', 'retry-storm', 'x', 'redis'])('nothing is near “%s”', (word) => {
	expect(nearest(word, terms)).toBeUndefined();
});

test('of two equally near, the first in the alphabet is taken, in whatever order they come', () => {
	const two = [{ id: 'cat-b' }, { id: 'cat-a' }];
	expect(nearest('cat-c', two)).toBe('cat-a');
	expect(nearest('cat-c', two.reverse())).toBe('cat-a');
});

test.each([
	['Kube-DNS', 'kubedns'],
	['Café du Nord', 'cafedunord'],
	['C++', 'c++'],
	['network/calico', 'networkcalico'],
])('the key of %s is %s', (name, key) => {
	expect(nameKey(name)).toBe(key);
});
