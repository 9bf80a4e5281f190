import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey, nearest } from '../../model/nearest.ts';
import { idFrom } from '../../record/answers.ts';
import { scalar } from '../../record/scalar.ts';
import { readVocabulary } from '../../record/vocabulary.ts';
import { ownTermsPlace } from '../../schema/places.ts';
import type { Term } from '../../schema/term.ts';

/** The file of the organizations, from the project's root. */
export const ORGANIZATIONS = ownTermsPlace('organizations');

/** An organization that no record names yet. */
export interface NewOrganization {
	id: string;
	label: string;
	/** One neutral sentence. */
	definition: string;
	website?: string | undefined;
}

/** The organization that a name means: by id, name or alias, in any letter case. */
export function organizationNamed(name: string, organizations: Term[]): Term | undefined {
	const key = nameKey(name);
	return organizations.find(({ id, label, aliases }) =>
		[id, label, ...aliases].some((one) => nameKey(one) === key),
	);
}

/** The id of the organization that a misspelled name may mean. */
export const nearestOrganization = (name: string, organizations: Term[]): string | undefined =>
	nearest(
		name,
		organizations.map(({ id, label, aliases }) => ({ id, names: [label, ...aliases] })),
	);

/** The organizations that a name may mean: those that hold it or are held by it, and the nearest. */
export function organizationsLike(name: string, organizations: Term[]): Term[] {
	const key = nameKey(name);
	const meant = nearestOrganization(name, organizations);
	return organizations
		.filter(({ id, label, aliases }) => {
			const keys = [id, label, ...aliases].map(nameKey);
			return id === meant || keys.some((one) => one.includes(key) || key.includes(one));
		})
		.slice(0, 5);
}

/** The id of a new organization, from its name. */
export const organizationId = (name: string): string => idFrom(name).slice(0, 80);

/** Adds an organization to the file of organizations, in its place; throws where the file could not be read afterwards. */
export function addOrganization(root: string, added: NewOrganization): void {
	const path = join(root, ORGANIZATIONS);
	const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const text = withOrganization(before, added);
	const bytes = new TextEncoder().encode(text);
	const { problems } = readVocabulary('organizations', { file: ORGANIZATIONS, bytes });
	if (problems.length > 0) {
		const [{ message, fix } = { message: '', fix: '' }] = problems;
		throw new Error(`${ORGANIZATIONS} would not be readable with it: ${message} ${fix}`);
	}
	writeFileSync(path, text);
}

/** The text of the file with an organization in its alphabetical place; all else stays as it is. */
export function withOrganization(text: string, { id, ...rest }: NewOrganization): string {
	const lines = text.trim() ? text.trimEnd().split('\n') : [];
	const after = lines.findIndex((line) => {
		const other = /^- id: (\S+)/.exec(line)?.[1];
		return other !== undefined && other !== 'undisclosed' && other > id;
	});
	const entry = [
		`- id: ${id}`,
		`  label: ${scalar(rest.label)}`,
		`  definition: ${scalar(rest.definition)}`,
		...(rest.website ? [`  website: ${scalar(rest.website)}`] : []),
	];
	const at = after === -1 ? lines.length : after;
	return `${[...lines.slice(0, at), ...entry, ...lines.slice(at)].join('\n')}\n`;
}
