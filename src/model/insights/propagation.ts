import type { Corpus, Postmortem } from '../corpus.ts';
import { parentOf } from '../parent-of.ts';
import type { TermNode } from '../taxonomy.ts';
import { counted, frontOf } from './words.ts';

/** The parts a component can have in an incident, in the order in which harm travels. */
export const ROLES = [
	'origin',
	'trigger-point',
	'propagator',
	'impacted',
	'obstacle',
	'detector',
] as const;

/** The part that a component had in an incident. */
export type Role = (typeof ROLES)[number];

/** One group of components that brought down another, or another part of itself. */
export interface Flow {
	from: TermNode;
	to: TermNode;
	/** The incidents in which it did, in the corpus's order. */
	postmortems: Postmortem[];
}

/** A group of components, with the number of incidents by what it did or suffered in them. */
export interface GroupRoles {
	node: TermNode;
	roles: Record<Role, number>;
	/** In how many it brought another part down, and in how many it was brought down. */
	brought: number;
	broughtDown: number;
}

/** Which part of the system brings down which. */
export interface Propagation {
	/** Those drawn, the most frequent first. */
	flows: Flow[];
	/** How many flows are too rare to be drawn. */
	left: number;
	groups: GroupRoles[];
	/** How many incidents say which part brought down which. */
	told: number;
	total: number;
}

const MOST = 24;

/** Counts which group of components brought down which, and what part each group had. */
export function propagationOf({ postmortems, taxonomies }: Corpus): Propagation {
	const incidents = new Map<string, Set<Postmortem>>();
	const add = (key: string, postmortem: Postmortem) => {
		const shown = incidents.get(key);
		if (shown) shown.add(postmortem);
		else incidents.set(key, new Set([postmortem]));
	};
	const flows = new Set<string>();
	for (const postmortem of postmortems) {
		for (const { component, role, broughtDownBy } of postmortem.data.components ?? []) {
			const to = groupOf(component);
			if (role) add(`${role} ${to}`, postmortem);
			if (!broughtDownBy) continue;
			const from = groupOf(broughtDownBy);
			flows.add(`${from} ${to}`);
			for (const key of [`${from} ${to}`, `brought ${from}`, `down ${to}`, 'told'])
				add(key, postmortem);
		}
	}
	const shown = (key: string) => [...(incidents.get(key) ?? [])];
	const all = [...flows]
		.flatMap((key): Flow[] => {
			const [from, to] = key.split(' ').flatMap((id) => taxonomies.components.get(id) ?? []);
			return from && to ? [{ from, to, postmortems: shown(key) }] : [];
		})
		.sort((a, b) => b.postmortems.length - a.postmortems.length || (keyOf(a) < keyOf(b) ? -1 : 1));
	return {
		flows: all.slice(0, MOST),
		left: Math.max(0, all.length - MOST),
		groups: taxonomies.components.roots
			.filter((node) => node.postmortems.length > 0)
			.map((node) => ({
				node,
				roles: Object.fromEntries(
					ROLES.map((role) => [role, shown(`${role} ${node.id}`).length]),
				) as GroupRoles['roles'],
				brought: shown(`brought ${node.id}`).length,
				broughtDown: shown(`down ${node.id}`).length,
			})),
		told: shown('told').length,
		total: postmortems.length,
	};
}

const groupOf = (id: string) => parentOf(id) ?? id;
const keyOf = ({ from, to }: Flow) => `${from.id} ${to.id}`;

/** What the figure shows, in one sentence. */
export function propagationFinding({ groups, told }: Propagation): string {
	if (told === 0) return 'No record says yet which part brought down which';
	const front = (count: (group: GroupRoles) => number) =>
		frontOf(groups, count, ({ node }) => node.term.label);
	const [by, down] = [front(({ brought }) => brought), front(({ broughtDown }) => broughtDown)];
	const parts = [
		...(by ? [`${by.names} brought down something in ${by.count}${by.each}`] : []),
		...(down ? [`${down.names} went down in ${down.count}${down.each}`] : []),
	];
	if (parts.length === 0) return `No part stands out among ${counted(told)}`;
	return `Of ${counted(told)}, ${parts.join('; ')}`;
}
