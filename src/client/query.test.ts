import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';

const texts = (typed: string) => readQuery(typed).map(({ text }) => text);

describe('readQuery', () => {
	it.each([
		['x509: certificate', ['x509', 'certificate']],
		['"x509: certificate"', ['x509', 'certificate']],
		['“x509: certificate”', ['x509', 'certificate']],
		['0/256 nodes are available', ['nodes', 'available']],
		['0/256 nodes are available: 1 node(s)', ['nodes', 'available', 'node']],
		['`ndots:5`', ['ndots:5']],
		['node-role.kubernetes.io/master', ['node-role.kubernetes.io/master']],
		['/etc/cni/net.d', ['/etc/cni/net.d']],
		['1.24', ['1.24']],
		['kube-apiserver', ['kube-apiserver']],
		['OOMKilled', ['oomkilled']],
		['--anonymous-auth=false', ['--anonymous-auth', 'false']],
		['Café.', ['cafe']],
		['  ', []],
		['"—" …', []],
	])('reads %s', (typed, expected) => {
		expect(texts(typed)).toEqual(expected);
	});

	it('drops common words only where others remain', () => {
		expect(texts('to be or not broken')).toEqual(['broken']);
		expect(texts('to be')).toEqual(['to', 'be']);
		expect(texts('1 node')).toEqual(['node']);
		expect(texts('1')).toEqual(['1']);
	});

	it('offers a version with and without its v', () => {
		expect(readQuery('1.24')[0]!.keys).toEqual(['1.24', 'v1.24']);
		expect(readQuery('v1.24.3')[0]!.keys).toEqual(['v1.24.3', '1.24.3']);
	});

	it('leaves out what differs from one log to the next', () => {
		expect(
			texts(
				'0/256 nodes available at 10.0.0.1:443 in web-7d4b9c6f5-x2x9z 550e8400-e29b-41d4-a716-446655440000',
			),
		).toEqual(['nodes', 'available', 'web']);
		expect(texts('42')).toEqual(['42']);
	});

	it('keeps of a long paste what tells most', () => {
		const frames = Array.from({ length: 40 }, (_, at) => `at com.example.App${at}.run`).join('\n');
		const words = texts(`java.lang.OutOfMemoryError: Java heap space\n${frames}`);
		expect(words.length).toBe(18);
		expect(words).toContain('java.lang.outofmemoryerror');
	});

	it('takes the last word for a beginning until a space follows', () => {
		expect(readQuery('calico kub').map(({ open }) => open)).toEqual([false, true]);
		expect(readQuery('calico kub ').map(({ open }) => open)).toEqual([false, false]);
	});
});
