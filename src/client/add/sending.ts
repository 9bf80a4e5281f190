import { recordsPlace } from '../../schema/places.ts';

/** The longest address that hosting services take without trouble, in characters. */
export const LONGEST = 8000;

/** The address of a hosting service's page for a new file, and whether the text stands in it. */
export interface NewFile {
	address: string;
	/** False where the text would be too long and has to be pasted. */
	whole: boolean;
}

/** The address that opens a new record of this name and text; the text is left out where it would be too long. */
export function newFileAddress(repository: string, id: string, text: string): NewFile {
	const page = `${repository}/new/main/${recordsPlace}?filename=${encodeURIComponent(`${id}.mdx`)}`;
	const address = `${page}&value=${encodeURIComponent(text)}`;
	return address.length <= LONGEST ? { address, whole: true } : { address: page, whole: false };
}
