import type { Prose } from '../schema/prose.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import type { Postmortem } from './corpus.ts';
import { nameKey } from './nearest.ts';
import { parentOf } from './parent-of.ts';

/** A term in its place in the tree, with the incidents that show it. */
export interface TermNode {
	vocabulary: VocabularyName;
	id: string;
	term: Term;
	/** The essay, which only patterns have. */
	essay?: Prose | undefined;
	/** The ids of the group it belongs to and of its own parts. */
	parent?: string | undefined;
	children: string[];
	/** Those coded with the term or with a part of it, each once, in the corpus's order. */
	postmortems: Postmortem[];
	/** The first and last year of those incidents; absent where none has a year. */
	years?: { from: number; to: number } | undefined;
}

/** The terms of one vocabulary. */
export interface Taxonomy {
	name: VocabularyName;
	/** All terms, in the order of their file. */
	terms: TermNode[];
	/** The terms without a parent. */
	roots: TermNode[];
	/** The terms that no published incident shows, neither themselves nor through their parts. */
	unused: TermNode[];
	get(id: string): TermNode | undefined;
	/** Finds a term by id, label or alias; letter case and punctuation do not matter. */
	find(name: string): TermNode | undefined;
}

/** A term that occurs with another, with the incidents that show both. */
export interface Together {
	node: TermNode;
	postmortems: Postmortem[];
}

export { parentOf } from './parent-of.ts';

/** Arranges the terms of one vocabulary and gives each its incidents. */
export function taxonomy(
	name: VocabularyName,
	terms: Term[],
	postmortems: Postmortem[],
	essays: Record<string, Prose> = {},
): Taxonomy {
	const nodes = new Map<string, TermNode>(
		terms.map((term) => [
			term.id,
			{
				vocabulary: name,
				id: term.id,
				term,
				essay: essays[term.id],
				parent: parentOf(term.id),
				children: [],
				postmortems: [],
			},
		]),
	);
	for (const node of nodes.values()) nodes.get(node.parent ?? '')?.children.push(node.id);
	for (const postmortem of postmortems) {
		for (const id of withParents(postmortem.uses[name].map((use) => use.id))) {
			nodes.get(id)?.postmortems.push(postmortem);
		}
	}
	const all = [...nodes.values()];
	for (const node of all) node.years = yearsOf(node.postmortems);
	const names = namesOf(all);
	return {
		name,
		terms: all,
		roots: all.filter((node) => !node.parent || !nodes.has(node.parent)),
		unused: all.filter((node) => node.postmortems.length === 0),
		get: (id) => nodes.get(id),
		find: (wanted) => nodes.get(wanted) ?? names.get(nameKey(wanted)),
	};
}

const COMPANY: VocabularyName[] = ['causes', 'components', 'triggers', 'patterns'];

/** The causes, components, triggers and patterns that occur with a term, most incidents first; neither its own group nor its own parts. */
export function together(node: TermNode, taxonomies: Record<VocabularyName, Taxonomy>): Together[] {
	const found = new Map<TermNode, Postmortem[]>();
	for (const postmortem of node.postmortems) {
		for (const other of codedNodes(postmortem, taxonomies)) {
			if (isKin(node, other)) continue;
			const shared = found.get(other);
			if (shared) shared.push(postmortem);
			else found.set(other, [postmortem]);
		}
	}
	const rank = (other: TermNode) => vocabularyNames.indexOf(other.vocabulary);
	return [...found]
		.map(([other, postmortems]) => ({ node: other, postmortems }))
		.sort(
			(a, b) =>
				b.postmortems.length - a.postmortems.length ||
				a.node.term.label.localeCompare(b.node.term.label, 'en') ||
				rank(a.node) - rank(b.node),
		);
}

function codedNodes(postmortem: Postmortem, taxonomies: Record<VocabularyName, Taxonomy>) {
	return new Set(
		COMPANY.flatMap((name) =>
			postmortem.uses[name].flatMap((use) => taxonomies[name].get(use.id) ?? []),
		),
	);
}

function isKin(a: TermNode, b: TermNode): boolean {
	return a.vocabulary === b.vocabulary && (a.id === b.id || a.id === b.parent || a.parent === b.id);
}

function withParents(ids: string[]): Set<string> {
	return new Set(ids.flatMap((id) => [id, parentOf(id) ?? id]));
}

function yearsOf(postmortems: Postmortem[]): TermNode['years'] {
	const years = postmortems.flatMap(({ occurred }) => occurred?.year ?? []);
	if (years.length === 0) return undefined;
	return { from: Math.min(...years), to: Math.max(...years) };
}

function namesOf(nodes: TermNode[]): Map<string, TermNode> {
	const names = new Map<string, TermNode>();
	const add = (name: string, node: TermNode) => {
		const key = nameKey(name);
		if (key && !names.has(key)) names.set(key, node);
	};
	for (const node of nodes) add(node.id, node);
	for (const node of nodes) add(node.term.label, node);
	for (const node of nodes) for (const alias of node.term.aliases) add(alias, node);
	for (const node of nodes) if (node.parent) add(node.id.slice(node.parent.length + 1), node);
	return names;
}

/** The terms that incidents show, most incidents first; a group stands back where its parts are shown. */
export function byUse({ terms }: Taxonomy): TermNode[] {
	return terms
		.filter(({ postmortems, children }) => postmortems.length > 0 && children.length === 0)
		.sort(
			(a, b) =>
				b.postmortems.length - a.postmortems.length ||
				a.term.label.localeCompare(b.term.label, 'en'),
		);
}
