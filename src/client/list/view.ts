import type { Choice } from '../../model/facets.ts';
import { sorts, type SortName } from '../../model/list-sorts.ts';
import { readAddress, writeAddress } from '../address.ts';

/** What the address of the list says. */
export interface View {
	choice: Choice;
	sort: SortName;
	/** How the records are shown. */
	as: 'cards' | 'table';
	/** Counted from 1. */
	page: number;
}

/** Reads `?component=dns&sort=detect&view=table&page=2`; what it does not know it leaves out. */
export function readView(search: string): View {
	const parameters = new URLSearchParams(search);
	const page = Number(parameters.get('page'));
	return {
		choice: readAddress(search).choice,
		sort: sorts.find(({ name }) => name === parameters.get('sort'))?.name ?? sorts[0].name,
		as: parameters.get('view') === 'table' ? 'table' : 'cards',
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
	};
}

/** Writes a view as the address has it, from the `?` on; an empty text for the list as it is built. */
export function writeView({ choice, sort, as, page }: View): string {
	const rest = new URLSearchParams();
	if (sort !== sorts[0].name) rest.set('sort', sort);
	if (as !== 'cards') rest.set('view', as);
	if (page > 1) rest.set('page', String(page));
	const chosen = writeAddress({ query: '', choice });
	if (rest.size === 0) return chosen;
	return `${chosen ? `${chosen}&` : '?'}${rest}`;
}
