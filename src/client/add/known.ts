import type { Known } from '../../model/known.ts';

/** Loads what the browser has to know of the other records; fails where it cannot be had. */
export async function loadKnown(base: string): Promise<Known> {
	const response = await fetch(`${base}add/known.json`);
	if (!response.ok) throw new Error(`${response.status}`);
	return (await response.json()) as Known;
}
