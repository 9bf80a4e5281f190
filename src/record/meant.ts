import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { fieldsOf } from '../schema/fields.ts';

/** What to expect and to do where a field is unknown. */
export interface Meant {
	expected: string;
	fix: string;
}

type Path = readonly PropertyKey[];

/** Which field an unknown one may stand for: one beside it, one of the same name elsewhere, or its usual name here. */
export function fieldMeant(path: Path, schema: z.ZodType): Meant {
	const key = String(path.at(-1));
	const group = nameOf(path.slice(0, -1));
	const all = pathsOf(schema);
	const beside = all.filter((one) => parentOf(one) === group).map(lastOf);
	const expected =
		beside.length > 0 && beside.length <= MOST_LISTED
			? `one of ${beside.map((one) => `\`${one}\``).join(', ')}`
			: 'one of the fields that the guide lists';
	const near = nearest(key, beside);
	if (near) return { expected, fix: `Did you mean \`${near}\`?` };
	const usual = group === '' && Object.hasOwn(USUAL, key) ? USUAL[key] : undefined;
	if (usual) return { expected, fix: usual };
	const elsewhere = all
		.filter((one) => plain(lastOf(one)) === plain(key))
		.sort((a, b) => a.length - b.length)[0];
	if (elsewhere) return { expected, fix: `Its place is \`${elsewhere}\`; move it there.` };
	return { expected, fix: 'Delete it, or correct its name.' };
}

/** The word among those known that is most likely meant; undefined where none is near. */
export function nearest(word: string, known: string[]): string | undefined {
	const wanted = plain(word);
	const allowed = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
	const [best] = known
		.map((name) => ({ name, slips: slipsBetween(wanted, plain(name)) }))
		.sort((a, b) => a.slips - b.slips);
	return best && best.slips <= allowed ? best.name : undefined;
}

/** Two letters that changed places are one slip. */
function slipsBetween(a: string, b: string): number {
	const slips = distance(a, b);
	return slips === 2 && letters(a) === letters(b) ? 1 : slips;
}

const letters = (word: string) => [...word].sort().join('');

const MOST_LISTED = 16;

const is = (name: string) => `Here it is called \`${name}\`.`;
const address = 'Delete it: the name of the file is the id and the address.';
const coded = 'Delete it: `components`, `triggers` and `causes` say what a record is about.';

/** What the fields of other sites mean here. */
const USUAL: Record<string, string> = {
	...{ date: is('occurred'), when: is('occurred'), start: is('occurred') },
	...{ description: is('summary'), abstract: is('summary'), tldr: is('summary') },
	...{ company: is('organization'), org: is('organization'), service: is('organization') },
	...{ references: is('sources'), links: is('sources'), type: is('kind') },
	...{ slug: address, id: address, permalink: address },
	...{ tags: coded, categories: coded, keywords: coded },
	layout: 'Delete it: every record has the same page.',
	draft: 'Write `status: draft` under `entry` instead.',
};

const known = new WeakMap<z.ZodType, string[]>();

/** The paths of a schema's fields, as in `timeline.at`. */
function pathsOf(schema: z.ZodType): string[] {
	const paths = known.get(schema) ?? fieldsOf(schema).map(({ path }) => nameOf(path.split('.')));
	known.set(schema, paths);
	return paths;
}

/** A path without the places in lists. */
const nameOf = (path: Path) =>
	path
		.filter((key) => typeof key !== 'number')
		.map((key) => String(key).replaceAll('[]', ''))
		.filter(Boolean)
		.join('.');

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
