import type { Inquiry } from './gather.ts';
import { judgeAddress, judgeDefinition, judgeName } from './judge.ts';
import {
	type NewOrganization,
	nearestOrganization,
	organizationId,
	organizationNamed,
	organizationsLike,
	ORGANIZATIONS,
} from './organization.ts';

interface Named {
	organization: string;
	added: NewOrganization | undefined;
}

/** Finds out whose system failed; a new organization is described first. */
export async function gatherOrganization(inquiry: Inquiry): Promise<Named> {
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
			: `--organization: this is needed. Whose system failed? An id of ${ORGANIZATIONS}, or undisclosed.`,
	);
	return { organization: '', added: undefined };
}

const unknown = (given: string, meant: string | undefined) =>
	`--organization: no organization here is called “${given}”. ${meant ? `Did you mean ${meant}? ` : ''}` +
	'To add it, say in one neutral sentence what it does: --organization-definition "…".';

const ADD = 'add';
const AGAIN = 'again';

async function choose(inquiry: Inquiry): Promise<Named> {
	const { asker, known } = inquiry;
	const { organizations } = known.vocabularies;
	const name = await asker!.write({
		message: 'Whose system failed? Its name; or undisclosed, where the source does not say.',
		judge: judgeName,
	});
	const found = organizationNamed(name, organizations);
	if (found) return { organization: found.id, added: undefined };
	const chosen = await asker!.choose(`No organization here is called “${name}”.`, [
		...organizationsLike(name, organizations).map(({ id, label, definition }) => ({
			value: id,
			label: `I mean ${label}`,
			hint: definition,
		})),
		{ value: ADD, label: `Add ${name}`, hint: `three lines in ${ORGANIZATIONS}` },
		{ value: AGAIN, label: 'Type it again' },
	]);
	if (chosen === AGAIN) return choose(inquiry);
	if (chosen === ADD) return describe(inquiry, name);
	return { organization: chosen, added: undefined };
}

async function describe({ flags, asker, faults }: Inquiry, label: string): Promise<Named> {
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
