import { facets, type Choice } from '../model/facets.ts';
import { kinds, type Kind } from './kinds.ts';

/** What the address of the search page says. */
export interface View {
	query: string;
	/** The only kind shown, or undefined for all. */
	kind?: Kind | undefined;
	choice: Choice;
}

/** Reads `?q=dns&component=network/calico&year=2023`; what it does not know it leaves out. */
export function readAddress(search: string): View {
	const parameters = new URLSearchParams(search);
	const chosen = facets.map(
		({ name }) => [name, [...new Set(parameters.getAll(name))].filter(Boolean)] as const,
	);
	return {
		query: (parameters.get('q') ?? '').trim(),
		kind: kinds.find((kind) => kind === parameters.get('kind')),
		choice: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
	};
}

/** Writes a view as the address has it, from the `?` on; an empty text for nothing at all. */
export function writeAddress({ query, kind, choice }: View): string {
	const pairs: [string, string][] = query ? [['q', query]] : [];
	if (kind) pairs.push(['kind', kind]);
	for (const { name } of facets)
		pairs.push(...(choice[name] ?? []).map((value): [string, string] => [name, value]));
	// A slash may stand in a query as it is, and `network/calico` is easier to read.
	return pairs.length > 0 ? `?${new URLSearchParams(pairs)}`.replaceAll('%2F', '/') : '';
}
