import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { corpusOf } from './fixture.ts';
import { propagationFinding, propagationOf } from './propagation.ts';

const terms = { components: ['network', 'network/cni', 'network/bgp', 'dns', 'node'] };
const part = (component: string, role: string, broughtDownBy?: string) => ({
	component,
	role,
	...(broughtDownBy && { broughtDownBy }),
});

const figure = propagationOf(
	corpusOf(
		terms,
		read('1', {
			components: [
				part('network/bgp', 'origin'),
				part('network/cni', 'propagator', 'network/bgp'),
				part('dns', 'impacted', 'network/cni'),
				part('node', 'impacted', 'network/cni'),
			],
		}),
		read('2', { components: [part('dns', 'impacted', 'network')] }),
		read('3', { components: ['node'] }),
	),
);

it('counts incidents by the groups of the two components', () => {
	expect(
		figure.flows.map(({ from, to, postmortems }) => [
			from.id,
			to.id,
			postmortems.map(({ id }) => id),
		]),
	).toEqual([
		['network', 'dns', ['1', '2']],
		['network', 'network', ['1']],
		['network', 'node', ['1']],
	]);
	expect([figure.told, figure.total, figure.left]).toEqual([2, 3, 0]);
});

it('counts what part each group had, an incident once', () => {
	expect(
		figure.groups.map(({ node, roles, brought, broughtDown }) => [
			node.id,
			[roles.origin, roles.propagator, roles.impacted],
			brought,
			broughtDown,
		]),
	).toEqual([
		['network', [1, 1, 0], 2, 1],
		['dns', [0, 0, 2], 0, 2],
		['node', [0, 0, 1], 0, 1],
	]);
});

it('says what brings down most and what goes down most', () => {
	expect(propagationFinding(figure)).toBe(
		'Of 2 incidents, “network” brought down something in 2; “dns” went down in 2',
	);
	expect(propagationFinding(propagationOf(corpusOf(terms)))).toBe(
		'No record says yet which part brought down which',
	);
});
