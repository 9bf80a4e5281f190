/** So many incidents still fit beside each other. */
export const MOST = 4;

/** Reads `?ids=a,b`; what cannot be an id, stands twice or is one too many is left out. */
export function readIds(search: string): string[] {
	const ids = (new URLSearchParams(search).get('ids') ?? '').split(',').map((id) => id.trim());
	return [...new Set(ids)].filter((id) => /^[a-z0-9-]{1,120}$/.test(id)).slice(0, MOST);
}

/** Writes the ids as the address has them, from the `?` on; an empty text for none. */
export const writeIds = (ids: string[]): string => (ids.length > 0 ? `?ids=${ids.join(',')}` : '');
