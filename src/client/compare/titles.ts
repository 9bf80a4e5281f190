import type { TitlesPart } from '../../model/comparison-titles.ts';
import type { ComparedName } from '../../model/comparison.ts';
import { retried } from '../retried.ts';

/** What is found for a query, newest first; `isWhole` is false where more may match. */
export interface FoundTitles {
	names: ComparedName[];
	isWhole: boolean;
}

const SHOWN = 10;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True where every word typed is part of an incident's title, organization or date. */
export function matches(query: string, { title, organization, occurred }: ComparedName): boolean {
	const text = plain(`${organization} ${title} ${occurred}`);
	return plain(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

/** Finds incidents by name; fetches part after part of the list, no more than a query needs. */
export function titleFinder(
	fetchPart: (number: number) => Promise<TitlesPart>,
): (query: string, taken: string[]) => Promise<FoundTitles> {
	const parts: (() => Promise<TitlesPart>)[] = [];
	return async (query, taken) => {
		const names: ComparedName[] = [];
		for (let number = 0; ; number++) {
			const part = await (parts[number] ??= retried(() => fetchPart(number)))();
			names.push(...part.names.filter((name) => !taken.includes(name.id) && matches(query, name)));
			if (names.length > SHOWN) return { names: names.slice(0, SHOWN), isWhole: false };
			if (!part.more) return { names, isWhole: true };
		}
	};
}
