import type { Known } from '../../model/known.ts';
import { scalar } from '../../record/scalar.ts';
import { organization as schema } from '../../schema/term.ts';
import type { Fault, Faults } from './faults.ts';
import { text, type Values } from './values.ts';

/** An organization of which there is no record yet. */
export interface Newcomer {
	id: string;
	/** Its name as typed. */
	label: string;
	/** What it does, with a full stop; empty while nobody has said it. */
	definition: string;
}

/** The newcomer that a form names by this id; undefined where the organization is known, or has no name yet. */
export function newcomerOf(id: string, values: Values, { terms }: Known): Newcomer | undefined {
	if (id === '' || terms.organizations.some((term) => term.id === id)) return undefined;
	const definition = text(values, DEFINITION).replace(/([^.!?])$/, '$1.');
	return { id, label: text(values, 'organization'), definition };
}

/** The index with a newcomer in it, since it comes with the record. */
export const withNewcomer = (known: Known, { id, label }: Newcomer): Known => ({
	...known,
	terms: {
		...known.terms,
		organizations: [...known.terms.organizations, { id, label, aliases: [] }],
	},
});

/** The lines that a newcomer adds to `content/organizations.yaml`. */
export const newcomerLines = ({ id, label, definition }: Newcomer): string =>
	[
		`- id: ${id}`,
		`  label: ${scalar(label)}`,
		`  definition: ${definition && scalar(definition)}`.trimEnd(),
		'',
	].join('\n');

/** What those lines still lack. */
export function newcomerFaults({ label, definition }: Newcomer): Faults {
	return {
		empty: definition ? [] : [DEFINITION],
		wrong: [
			...faultsIn('label', label, 'organization'),
			...(definition ? faultsIn('definition', definition, DEFINITION) : []),
		],
	};
}

const DEFINITION = 'organization.definition';

function faultsIn(field: 'label' | 'definition', value: string, control: string): Fault[] {
	const issues = schema.shape[field].safeParse(value).error?.issues ?? [];
	return issues.map(({ message }) => {
		const expected = message.replace(/^expected /, '');
		const problem = { code: 'FIELD-003' as const, expected, fix: '' };
		return {
			problem: { ...problem, message: `This takes ${expected}.` },
			severity: 'error',
			control,
		};
	});
}
