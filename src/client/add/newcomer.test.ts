import { describe, expect, it } from 'vitest';
import { KNOWN } from './example.fixture.ts';
import { newcomerFaults, newcomerLines, newcomerOf, withNewcomer } from './newcomer.ts';

const named = (label: string, definition = '') =>
	newcomerOf(
		'acme-rockets',
		{ organization: label, 'organization.definition': definition },
		KNOWN,
	)!;

describe('an organization that is new', () => {
	it('is none of those there are, and has a name', () => {
		expect(newcomerOf('example', { organization: 'Example' }, KNOWN)).toBeUndefined();
		expect(newcomerOf('', {}, KNOWN)).toBeUndefined();
		expect(withNewcomer(KNOWN, named('Acme Rockets')).terms.organizations).toHaveLength(2);
	});

	it('adds three lines to the vocabulary', () => {
		expect(newcomerLines(named('Acme: Rockets', 'Sells rockets to everybody'))).toBe(
			"- id: acme-rockets\n  label: 'Acme: Rockets'\n  definition: Sells rockets to everybody.\n",
		);
	});

	it('has to say what it does, as long as the vocabulary wants it', () => {
		expect(newcomerFaults(named('Acme Rockets'))).toEqual({
			empty: ['organization.definition'],
			wrong: [],
		});
		expect(newcomerFaults(named('Acme Rockets', 'Sells it'))).toMatchObject({
			empty: [],
			wrong: [
				{
					control: 'organization.definition',
					problem: { message: 'This takes at least 20 characters.' },
				},
			],
		});
		expect(newcomerFaults(named('Acme Rockets', 'Sells rockets to everybody'))).toEqual({
			empty: [],
			wrong: [],
		});
	});
});
