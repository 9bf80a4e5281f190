import { expect, test } from 'vitest';
import { notStatedPaths } from '../schema/presence.ts';
import { vocabularyNames } from '../schema/vocabularies.ts';
import { data } from './fixture.ts';
import { termFields, termReferences, usesOf } from './usage.ts';

const record = data({
	environments: ['production'],
	components: ['network/calico', { component: 'dns/coredns', note: 'It lost its upstream.' }],
	triggers: [{ id: 'dns-change', how: 'A record was deleted.', cite: 'blog' }],
	impact: {
		summary: 'The site was down.',
		kinds: ['full-outage'],
		audience: ['end-users', 'operators'],
		severity: { rubric: 'critical', cite: 'blog' },
		windows: [
			{ what: 'The API was down.', lasted: 'PT5M', component: 'application/api', cite: 'blog' },
		],
		cite: 'blog',
	},
	causes: [
		{
			cause: 'missing-limit',
			how: 'No limit was set.',
			component: 'workload/resources',
			leadsTo: ['shared-fate'],
			inferred: true,
		},
	],
	lessons: [
		{
			id: 'ask',
			name: 'Ask first',
			lesson: 'Ask before you delete.',
			before: ['dns-change'],
			inferred: true,
		},
	],
});

test('every vocabulary has a field that codes the incident with it', () => {
	const coded = termFields.filter(({ codes }) => codes).map(({ vocabulary }) => vocabulary);
	expect(coded.sort()).toEqual([...vocabularyNames].sort());
});

test('every coding field can be said to be not stated, save the organization', () => {
	const roots = termFields
		.filter(({ codes }) => codes)
		.map(({ path }) => path.split('.*')[0] ?? '');
	const open = roots.filter((path) => !notStatedPaths.includes(path));
	expect(open).toEqual(['impact.severity.rubric', 'organization']);
});

test('gathers the terms of a record with what it says about them', () => {
	const uses = usesOf(record);
	expect(uses.components).toEqual([
		{ id: 'network/calico', cite: [], path: ['components', 0, 'component'] },
		{
			id: 'dns/coredns',
			how: 'It lost its upstream.',
			cite: [],
			path: ['components', 1, 'component'],
		},
	]);
	expect(uses.causes).toEqual([
		{
			id: 'missing-limit',
			how: 'No limit was set.',
			cite: [],
			inferred: true,
			path: ['causes', 0, 'cause'],
		},
	]);
	expect(uses.audiences).toEqual([
		{ id: 'end-users', cite: ['blog'], path: ['impact', 'audience', 0] },
		{ id: 'operators', cite: ['blog'], path: ['impact', 'audience', 1] },
	]);
	expect(uses.severities[0]?.path).toEqual(['impact', 'severity', 'rubric']);
	expect(uses.organizations).toEqual([{ id: 'acme', cite: [], path: ['organization'] }]);
	expect(uses.patterns).toEqual([]);
});

test('finds terms that a record only refers to', () => {
	const referred = termReferences(record).filter(({ codes }) => !codes);
	expect(referred.map(({ vocabulary, id, path }) => [vocabulary, id, path.join('.')])).toEqual([
		['components', 'workload/resources', 'causes.0.component'],
		['components', 'application/api', 'impact.windows.0.component'],
		['causes', 'shared-fate', 'causes.0.leadsTo.0'],
		['triggers', 'dns-change', 'lessons.0.before.0'],
	]);
});
