import { describe, expect, it } from 'vitest';
import { partsOf, readQuery, wordText } from './query.ts';

const texts = (typed: string) => readQuery(typed).map(({ text }) => text);

describe('readQuery', () => {
	it.each([
		['x509: certificate', ['x509', 'certificate']],
		['"x509: certificate"', ['x509', 'certificate']],
		['“x509: certificate”', ['x509', 'certificate']],
		['0/256 nodes are available', ['0/256', 'nodes', 'available']],
		['0/256 nodes are available: 1 node(s)', ['0/256', 'nodes', 'available']],
		['`ndots:5`', ['ndots:5']],
		['node-role.kubernetes.io/master', ['node-role.kubernetes.io/master']],
		['/etc/cni/net.d', ['/etc/cni/net.d']],
		['1.24', ['1.24']],
		['kube-apiserver', ['kube-apiserver']],
		['OOMKilled', ['oomkilled']],
		['--anonymous-auth=false', ['--anonymous-authfalse']],
		['Café.', ['cafe']],
		['  ', []],
		['"—" …', []],
	])('reads %s', (typed, expected) => {
		expect(texts(typed)).toEqual(expected);
	});

	it('drops common words only where others remain', () => {
		expect(texts('to be or not to be')).toEqual(['not']);
		expect(texts('to be')).toEqual(['to', 'be']);
		expect(texts('1 node')).toEqual(['node']);
		expect(texts('1')).toEqual(['1']);
	});

	it('offers a version with and without its v', () => {
		expect(readQuery('1.24')[0]!.also).toEqual(['v1.24']);
		expect(readQuery('v1.24.3')[0]!.also).toEqual(['1.24.3']);
	});

	it('tells words from numbers, addresses and identifiers', () => {
		const telling = (typed: string) =>
			readQuery(typed)
				.filter((word) => word.telling)
				.map(({ text }) => text);
		expect(
			telling('0/256 nodes available at 10.0.0.1:443 in web-7d4b9c6f5-x2x9z 550e8400-e29b-41d4'),
		).toEqual(['nodes', 'available']);
		expect(telling('x509 OOMKilled kube-apiserver')).toEqual(['oomkilled', 'kube-apiserver']);
	});
});

describe('partsOf', () => {
	it.each([
		['node-role.kubernetes.io/master', ['node', 'role', 'kubernetes', 'io', 'master']],
		['--anonymous-auth=false', ['anonymous', 'auth', 'false']],
		['FailedScheduling', ['failed', 'scheduling']],
		['{"endpoints":null}', ['endpoints', 'null']],
		['/registry', ['registry']],
		['certificate.', []],
		['1.24', []],
	])('opens %s', (token, expected) => {
		expect(partsOf(token)).toEqual(expected);
	});
});

describe('wordText', () => {
	it('keeps what the index keeps', () => {
		expect(wordText('(kube-apiserver):')).toBe('kube-apiserver');
		expect(wordText('->')).toBe('');
	});
});
