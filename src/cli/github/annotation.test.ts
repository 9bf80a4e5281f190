import { expect, it } from 'vitest';
import { annotation } from './annotation.ts';

it('is one command with the place, the code and the fix', () => {
	expect(
		annotation({
			code: 'REF-001',
			file: 'content/postmortems/2021-a-b.mdx',
			line: 26,
			column: 12,
			message: '`missing-limt` is no contributing factor we know.',
			expected: 'the id of a term',
			fix: 'Did you mean `missing-limit`?',
		}),
	).toBe(
		'::error file=content/postmortems/2021-a-b.mdx,line=26,col=12,title=REF-001 An unknown term::' +
			'`missing-limt` is no contributing factor we know.%0AExpected: the id of a term.%0ADo: Did you mean `missing-limit`?',
	);
});

it('cannot be left by what a contributor wrote', () => {
	const forged = annotation({
		code: 'FILE-001',
		file: 'a,line=1::x\n::error::forged.mdx',
		line: 1,
		column: 1,
		message: '100%\r\n::error file=src/site.ts::forged\n::set-output name=preview::true',
		expected: 'x',
		fix: 'y',
	});
	expect(forged.split(/[\r\n]/)).toHaveLength(1);
	expect(forged).toMatch(
		/^::error file=a%2Cline=1%3A%3Ax%0A%3A%3Aerror%3A%3Aforged\.mdx,line=1,col=1,title=[^:]+::100%25%0D%0A/,
	);
});
