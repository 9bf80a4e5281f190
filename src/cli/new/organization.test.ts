import { expect, it } from 'vitest';
import { nearestOrganization, organizationNamed, withOrganization } from './organization.ts';

const FILE = `# Kept.
- id: undisclosed
  label: Organization not named
- id: datadog
  label: Datadog
- id: monzo
  label: Monzo
`;
const monzo = { id: 'monzo', label: 'Monzo', aliases: ['Mondo'], definition: '' };

it('puts a new organization in its place and leaves the rest as it is', () => {
	const added = { id: 'jetstack', label: 'Jetstack', definition: 'Consults: on clusters.' };
	expect(withOrganization(FILE, added)).toBe(
		FILE.replace(
			'- id: monzo',
			"- id: jetstack\n  label: Jetstack\n  definition: 'Consults: on clusters.'\n- id: monzo",
		),
	);
	const last = { id: 'zalando', label: 'Zalando', definition: 'Sells clothes online.' };
	expect(withOrganization(FILE, { ...last, website: 'https://zalando.example.com/' })).toBe(
		`${FILE}- id: zalando\n  label: Zalando\n  definition: Sells clothes online.\n  website: https://zalando.example.com/\n`,
	);
});

it('knows an organization by its id, name or alias', () => {
	for (const name of ['monzo', 'Monzo', 'MONDO'])
		expect(organizationNamed(name, [monzo])).toBe(monzo);
	expect(organizationNamed('monza', [monzo])).toBeUndefined();
	expect(nearestOrganization('monza', [monzo])).toBe('monzo');
});
