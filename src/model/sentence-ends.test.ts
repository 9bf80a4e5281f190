import { describe, expect, it } from 'vitest';
import { hideSentenceEnds, showSentenceEnds } from './sentence-ends.ts';

describe('hideSentenceEnds', () => {
	it('hides what ends a sentence and keeps what stands within a word', () => {
		expect(hideSentenceEnds('Upgraded to 1.24. See x509: certificate (ndots:5).')).toBe(
			'Upgraded to 1.24\\, See x509\\; certificate (ndots:5)\\,',
		);
	});

	it('sees the end behind quotes, brackets and entities', () => {
		expect(hideSentenceEnds('the “registry.” a &quot;policy.&quot; (memory.) 5.&nbsp;min')).toBe(
			'the “registry\\,” a &quot;policy\\,&quot; (memory\\,) 5\\,&nbsp;min',
		);
	});

	it('leaves paths and addresses alone', () => {
		const line = '/etc/cni/net.d and https://example.com/a.html#x at 10.0.0.1:443 now';
		expect(hideSentenceEnds(line)).toBe(line);
	});
});

describe('showSentenceEnds', () => {
	it('gives the sentences back and leaves other backslashes alone', () => {
		expect(showSentenceEnds('The policy\\, Then x509\\; in C:\\temp')).toBe(
			'The policy. Then x509: in C:\\temp',
		);
	});
});
