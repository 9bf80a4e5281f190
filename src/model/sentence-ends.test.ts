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

	it('ends blocks with a token of their own, and no inline element', () => {
		expect(hideSentenceEnds('<h2 id="a">Why</h2><p title="a > b.">The <b>policy</b>.</p>')).toBe(
			' <h2 id="a">Why \\| </h2> <p title="a > b.">The <b>policy</b>\\, \\| </p>',
		);
	});
});

describe('hideSentenceEnds between elements', () => {
	it('ends nested blocks once', () => {
		expect(hideSentenceEnds('<div><p>One</p></div><p>Two</p>')).toBe(
			' <div> <p>One \\| </p> </div> <p>Two \\| </p>',
		);
	});

	it('parts elements that touch, and leaves notes where they are', () => {
		expect(hideSentenceEnds('<a>Title</a><span>Publisher</span>')).toBe(
			'<a>Title</a> <span>Publisher</span>',
		);
		const noted = 'policy<a class="ref">2</a><span class="note again">Note</span>, and';
		expect(hideSentenceEnds(noted)).toBe(noted);
	});
});

describe('showSentenceEnds', () => {
	it('gives the sentences back and leaves other backslashes alone', () => {
		expect(showSentenceEnds('The policy\\, Then x509\\; in C:\\temp')).toBe(
			'The policy. Then x509: in C:\\temp',
		);
	});
});
