import { expect, it } from 'vitest';
import { checkEntry } from './check-entry.ts';
import { data, status } from './fixture.ts';

const codes = (...entry: Parameters<typeof status>) =>
	checkEntry(data(status(...entry))).map(({ code }) => code);

it('says that a draft is one', () => {
	expect(codes('draft')).toEqual(['ENTRY-001']);
	expect(codes('published')).toEqual([]);
});

it('asks why a record was withdrawn', () => {
	expect(codes('withdrawn')).toEqual(['ENTRY-002']);
	expect(codes('withdrawn', { reason: 'It told of two incidents as one.' })).toEqual([]);
});

it('knows that a former id begins with a year', () => {
	expect(codes('published', { formerIds: ['2021-08-25-acme-braces', '2'] })).toEqual(['FIELD-003']);
});
