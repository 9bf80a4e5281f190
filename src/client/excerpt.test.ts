import { describe, expect, it } from 'vitest';
import { passageOf } from './excerpt.ts';

const text = (pieces: { text: string; found: boolean }[]) =>
	pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

const page = {
	content:
		'A mesh stops \\| Summary of it\\, \\| Why it happened \\| The client failed with "x509\\; certificate expired" \\| The registry\\, \\|',
	anchors: [
		{ element: 'h2', id: 'why', text: 'Why it happened \\| ', location: 8 },
		{ element: 'p', id: 'other', text: 'The client', location: 12 },
	],
};

describe('passageOf', () => {
	it('leads to the section with the words and marks them', () => {
		expect({ ...passageOf(page, [[16], [17]]) }).toEqual({
			heading: 'Why it happened',
			fragment: 'why',
			pieces: [
				{ text: 'The client failed with "', found: false },
				{ text: 'x509', found: true },
				{ text: ': ', found: false },
				{ text: 'certificate', found: true },
				{ text: ' expired". The registry.', found: false },
			],
		});
	});

	it('stays above the first heading where the words are there', () => {
		const passage = passageOf(page, [[1]]);
		expect(passage.fragment).toBeUndefined();
		expect(text(passage.pieces)).toBe('A [mesh] stops. Summary of it.');
	});

	it('shows the beginning of a section that only its heading names', () => {
		const passage = passageOf(page, [[10]]);
		expect(passage.fragment).toBe('why');
		expect(text(passage.pieces)).toMatch(/^The client failed/);
	});

	it('prefers the place where most words meet', () => {
		const content = `${'one '.repeat(60)}two one`;
		const { pieces } = passageOf({ content, anchors: [] }, [[0, 61], [60]]);
		expect(text(pieces)).toMatch(/^… (one )+\[two one\]$/);
	});
});
