import { describe, expect, it } from 'vitest';
import { keysOf, partsOf, wordText } from './words.ts';

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

it('keeps the stems of words, and names as they are', () => {
	expect(keysOf('Rotating the nodes')).toEqual(keysOf('node rotation').toReversed());
	expect(keysOf('kube-proxy x509')).toEqual(['kube-proxy', 'kube', 'proxi', 'x509']);
});
