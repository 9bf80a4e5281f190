import { expect, test } from 'vitest';
import { badge } from './badge.ts';

test('is a picture with a name, for light and dark, that holds text as text', () => {
	const svg = badge({ label: 'R&D <x>', words: '7 incidents', title: '7 incidents with R&D <x>' });
	expect(svg).toContain('<title id="title">7 incidents with R&amp;D &lt;x&gt;</title>');
	expect(svg).toContain('role="img" aria-labelledby="title"');
	expect(svg).toContain('prefers-color-scheme: dark');
	expect(svg).not.toMatch(/<x>|url\(|@import|href=/);
});

test('is as wide as its words', () => {
	const width = (words: string) =>
		Number(/width="(\d+)"/.exec(badge({ label: 'Calico', words, title: 'Calico' }))![1]);
	expect(width('7 incidents')).toBeGreaterThan(90);
	expect(width('1,234 incidents')).toBeGreaterThan(width('7 incidents'));
});
