import type { Inquiry } from './gather.ts';
import { judgeAddress, judgeDefinition, judgeName } from './judge.ts';
import {
	type NewOrganization,
	nearestOrganization,
	organizationId,
	organizationNamed,
	ORGANIZATIONS,
} from './organization.ts';

const NEW = '';

/** Finds out whose system failed; a new organization is described first. */
export async function gatherOrganization(
	inquiry: Inquiry,
): Promise<{ organization: string; added: NewOrganization | undefined }> {
	const { flags, asker, faults, known } = inquiry;
	const given = flags.organization?.trim();
	const found = given ? organizationNamed(given, known.vocabularies.organizations) : undefined;
	if (found) return { organization: found.id, added: undefined };
	if (given && (flags['organization-definition'] !== undefined || asker)) {
		return describe(inquiry, given);
	}
	if (asker) return choose(inquiry);
	faults.push(
		given
			? unknown(given, nearestOrganization(given, known.vocabularies.organizations))
			: '--organization: this is needed. Whose system failed? An id of content/organizations.yaml, or undisclosed.',
	);
	return { organization: '', added: undefined };
}

const unknown = (given: string, meant: string | undefined) =>
	`--organization: no organization here is called “${given}”. ${meant ? `Did you mean ${meant}? ` : ''}` +
	'To add it, say in one neutral sentence what it does: --organization-definition "…".';

async function choose(inquiry: Inquiry) {
	const { asker, known } = inquiry;
	const chosen = await asker!.find(
		'Whose system failed?',
		[
			...known.vocabularies.organizations.map(({ id, label, aliases }) => ({
				value: id,
				label,
				hint: aliases.join(', '),
			})),
			{ value: NEW, label: 'An organization that is not here yet' },
		],
		'type a part of the name',
	);
	if (chosen !== NEW) return { organization: chosen, added: undefined };
	asker!.tell(
		`A new organization gets three lines in ${ORGANIZATIONS}:\nan id that never changes, its name, and one neutral sentence.`,
	);
	const name = await asker!.write({ message: 'What is it called?', judge: judgeName });
	const found = organizationNamed(name, known.vocabularies.organizations);
	if (found) return { organization: found.id, added: undefined };
	return describe(inquiry, name);
}

async function describe({ flags, asker, faults }: Inquiry, label: string) {
	const id = organizationId(label);
	const told = flags['organization-definition']?.trim();
	const fault =
		judgeName(label) ?? (id ? undefined : `“${label}” has no letters a to z for an id.`);
	if (fault) faults.push(`--organization: ${fault}`);
	const wrong = told === undefined ? undefined : judgeDefinition(told);
	if (wrong && !asker) faults.push(`--organization-definition: ${wrong}`);
	const definition =
		asker && (told === undefined || wrong)
			? await asker.write({
					message: `What does ${label} do? One neutral sentence.`,
					placeholder: 'Runs a bank that its customers use through a mobile app.',
					judge: judgeDefinition,
				})
			: (told ?? '');
	const website = flags['organization-website']?.trim();
	const bad = website ? judgeAddress(website) : undefined;
	if (bad) faults.push(`--organization-website: ${bad}`);
	return { organization: id, added: { id, label, definition, website } };
}
