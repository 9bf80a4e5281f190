import { expect, it } from 'vitest';
import { assemble } from './corpus.ts';
import { read, term, terminology } from './fixture.ts';
import { listCards } from './social-lists.ts';

const corpus = assemble([read('2021-acme')], terminology({ causes: [term('one'), term('two')] }));
const cards = new Map(
	listCards(corpus, {
		tagline: 'What we are.',
		guides: [{ path: 'guides/about/', title: 'About', description: 'What this is for.' }],
	}),
);

it('has a card for home, each list and each guide', () => {
	expect([...cards.keys()]).toEqual([
		'',
		'postmortems/',
		'lessons/',
		'before/',
		'causes/',
		'components/',
		'triggers/',
		'patterns/',
		'detection/',
		'impacts/',
		'audiences/',
		'severities/',
		'obstacles/',
		'environments/',
		'organizations/',
		'guides/about/',
	]);
});

it('says how much there is', () => {
	expect(cards.get('')).toMatchObject({
		title: 'What we are.',
		facts: ['1 postmortem', '0 lessons'],
	});
	expect(cards.get('causes/')).toEqual({
		kind: '',
		title: 'Causes',
		facts: ['2 terms'],
		text: 'What made it possible?',
		alt: 'Causes. 2 terms. What made it possible?',
	});
});

it('says of a guide what it explains', () => {
	expect(cards.get('guides/about/')?.alt).toBe('Guide: About. What this is for.');
});
