import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const address = '?q=dns&component=network/calico&component=dns&year=2023';
const view = {
	query: 'dns',
	kind: undefined,
	choice: { component: ['network/calico', 'dns'], year: ['2023'] },
};

describe('the address of the search page', () => {
	it('holds the query and every filter', () => {
		expect(readAddress(address)).toEqual(view);
		expect(writeAddress(view)).toBe(address);
	});

	it('keeps strings from logs as they are', () => {
		const query = 'x509: "a+b" & 100% #1';
		expect(readAddress(writeAddress({ query, choice: {} })).query).toBe(query);
	});

	it('leaves out what it does not know', () => {
		expect(readAddress('?q=+&kind=everything&color=red&year=')).toEqual({
			query: '',
			kind: undefined,
			choice: {},
		});
		expect(writeAddress({ query: '', choice: {} })).toBe('');
	});
});
