import { expect, it } from 'vitest';
import { firstSentence } from './sentence.ts';

it('ends the first sentence at its end, not at a version', () => {
	const text = 'Clusters went from Kubernetes 1.23 to 1.24. The release took a label off.';
	expect(firstSentence(text)).toBe('Clusters went from Kubernetes 1.23 to 1.24.');
});

it('returns a text of one sentence whole', () => {
	expect(firstSentence('Every service was deleted.')).toBe('Every service was deleted.');
});
