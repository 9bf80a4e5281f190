import { describe, expect, it } from 'vitest';
import base from '../../site.config.ts';
import { everyVocabulary } from '../schema/stated.ts';
import { readConfig } from './check.ts';

const taken = { vocabularies: everyVocabulary, routes: ['search', 'guides'] };
const faults = (own: object) => readConfig({ ...base, ...own }, taken).faults;
const field = { label: 'Service', about: 'The service concerned.', holds: 'term' };
const services = { singular: 'Service', plural: 'Services', question: 'Which was it?' };

it('takes what this project says', () => {
	expect(readConfig(base, taken)).toEqual({ config: { ...base, beside: undefined }, faults: [] });
});

it('fills in what a group leaves out', () => {
	const { config } = readConfig(
		{ ...base, beside: { folder: 'engine/content' }, license: { words: 'Internal' } },
		taken,
	);
	expect(config?.license).toEqual({ words: 'Internal', address: '' });
	expect(config?.beside).toEqual({
		folder: 'engine/content',
		records: false,
		label: 'public collection',
		repository: '',
	});
});

describe('what is wrong, where, what was expected, and one thing to do', () => {
	it.each([
		[
			{ nme: 'Ours' },
			{ at: 'nme', message: 'There is no such setting.', fix: 'Did you mean `name`?' },
		],
		[
			{ searchEngines: 'no' },
			{ at: 'searchEngines', message: 'This is “no”.', expected: 'true or false' },
		],
		[
			{ address: 'https://example.com/kb' },
			{
				at: 'address',
				message: 'This is “https://example.com/kb”.',
				expected: 'an address without a path, as in https://postmortems.example.com',
			},
		],
		[
			{ colors: { accent: { light: 'red', dark: '#f2a9d6' } } },
			{ at: 'colors.accent.light', expected: 'a color as six digits, as in #7a1f5c' },
		],
		[
			{ colors: { acent: { light: '#8a1c5b', dark: '#f2a9d6' } } },
			{ at: 'colors.acent', fix: 'Did you mean `accent`?' },
		],
		[{ required: ['action'] }, { at: 'required.0', fix: 'Did you mean `actions`?' }],
		[
			{ fields: { service: { ...field, vocabulary: 'services', about: undefined } } },
			{
				at: 'fields.service.about',
				message: 'This is missing.',
				expected: 'one sentence that says what belongs in the field',
				fix: 'Add `about`.',
			},
		],
		[
			{ fields: { service: field } },
			{ at: 'fields.service.vocabulary', message: 'This is missing.' },
		],
		[
			{ fields: { service: { ...field, vocabulary: 'services' } } },
			{
				at: 'fields.service.vocabulary',
				message: 'There is no vocabulary `services`.',
				fix: 'Add it to `vocabularies`, or write the name of another.',
			},
		],
		[
			{ fields: { tier: { ...field, holds: 'choice' } } },
			{ at: 'fields.tier.options', message: 'This is missing.' },
		],
		[
			{ fields: { summary: { ...field, holds: 'text' } } },
			{ at: 'fields.summary', message: '`summary` is the name of a field that every record has.' },
		],
		[
			{ vocabularies: { search: services } },
			{
				at: 'vocabularies.search',
				message: '`search` is the name of a page or a vocabulary that every copy has.',
			},
		],
		[
			{ vocabularies: { 'Our Services': services } },
			{
				at: 'vocabularies.Our Services',
				expected: 'a name in the form of services or cost-centers',
			},
		],
	])('%j', (own, expected) => {
		expect(faults(own)).toMatchObject([expected]);
	});

	it('is said at once', () => {
		expect(faults({ nme: 'x', searchEngines: 1, basePath: '/a b/' })).toHaveLength(3);
	});
});
