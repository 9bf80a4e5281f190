/** The id of the group a term belongs to: `network` for `network/calico`. */
export const parentOf = (id: string): string | undefined =>
	id.includes('/') ? id.slice(0, id.indexOf('/')) : undefined;
