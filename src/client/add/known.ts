import type { Known } from '../../model/known.ts';
import type { Answers } from '../../record/answers.ts';
import { scalar } from '../../record/scalar.ts';
import { text, type Values } from './values.ts';

/** Loads what the browser has to know of the other records; fails where it cannot be had. */
export async function loadKnown(base: string): Promise<Known> {
	const response = await fetch(`${base}add/known.json`);
	if (!response.ok) throw new Error(`${response.status}`);
	return (await response.json()) as Known;
}

/** True for an organization that has a name and no record yet. */
export const isNewOrganization = ({ organization }: Answers, { terms }: Known): boolean =>
	organization !== '' && !terms.organizations.some(({ id }) => id === organization);

/** The index with a new organization in it, since it comes with the record. */
export const withOrganization = (known: Known, id: string, label: string): Known => ({
	...known,
	terms: {
		...known.terms,
		organizations: [...known.terms.organizations, { id, label, aliases: [] }],
	},
});

/** The lines that a new organization adds to its vocabulary. */
export function organizationEntry({ organization }: Answers, values: Values): string {
	const definition = text(values, 'organization.definition');
	return [
		`- id: ${organization}`,
		`  label: ${scalar(text(values, 'organization'))}`,
		`  definition: ${definition ? scalar(definition.replace(/([^.!?])$/, '$1.')) : ''}`.trimEnd(),
		'',
	].join('\n');
}
