import { describe, expect, it } from 'vitest';
import { cardWith, shortened, socialPath } from './social.ts';

describe('socialPath', () => {
	it('follows the path of the page', () => {
		expect(socialPath('')).toBe('social/index.png');
		expect(socialPath('lessons/')).toBe('social/lessons.png');
		expect(socialPath('components/network/calico/')).toBe('social/components/network/calico.png');
	});
});

describe('cardWith', () => {
	it('says in words what the image shows', () => {
		const { alt } = cardWith({
			kind: 'Pattern',
			title: 'Retry storm',
			facts: ['4 postmortems', '2019–2025'],
			text: 'Those who ask again bring down what they ask.',
		});
		expect(alt).toBe(
			'Pattern: Retry storm. 4 postmortems, 2019–2025. Those who ask again bring down what they ask.',
		);
	});

	it('leaves out what there is not', () => {
		expect(cardWith({ kind: '', title: 'What next?', facts: [] }).alt).toBe('What next?');
	});

	it('cuts a long text for the image and for the words alike', () => {
		const card = cardWith({ kind: '', title: 'T', facts: [], text: 'word '.repeat(100) });
		expect(card.text).toBe(`${'word '.repeat(33).trim()}…`);
		expect(card.alt).toBe(`T. ${card.text}`);
	});
});

describe('shortened', () => {
	it('keeps a text that is short enough', () => {
		expect(shortened('one two three', 13)).toBe('one two three');
	});

	it('cuts between words and drops the punctuation before the cut', () => {
		expect(shortened('one two, three', 13)).toBe('one two…');
	});

	it('cuts a word that is longer than all there is', () => {
		expect(shortened('abcdefghij', 4)).toBe('abc…');
	});
});
