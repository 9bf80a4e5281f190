import { bytes } from './bytes.ts';
import { code } from './code.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import type { Row } from './row.ts';
import { times } from './times.ts';

const elsewhere = (row: number, what: string, where: Row['where']): Row => ({
	row,
	what,
	where,
	files: [],
});

/** The rows that no file of content shows; their tests stand in `output.test.ts` and `tests/site/hostile.test.ts`. */
const others: Row[] = [
	elsewhere(67, 'text that forges annotations or the comment', 'sink'),
	elsewhere(68, 'more records than anybody can read', 'workflow'),
	elsewhere(69, 'content and code in one pull request', 'workflow'),
	elsewhere(70, 'a cache that a pull request fills', 'workflow'),
	elsewhere(71, 'instructions to a program that reviews', 'workflow'),
	elsewhere(72, 'markup in fields that reach feeds, data and indexes', 'sink'),
];

/** Every row of the list of hostile and careless input, in its order. */
export const rows: Row[] = [...code, ...bytes, ...times, ...pictures, ...people, ...others].sort(
	(a, b) => a.row - b.row,
);
