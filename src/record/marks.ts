import type { Spot } from './spot.ts';

/** How many marks a paragraph, and a file, may hold: parsers take the square of them. */
const MOST = { emphasis: 500, paragraph: 2_000, file: 10_000 };

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The paragraphs that hold so much markup that a parser could stall, and the file as a whole. */
export function manyMarks(text: string): Spot[] {
	const marks = (part: string) => count(part, /[*_~`[\]<>{}|!&@\\]|#(?=\d)|https?:|www\./gi);
	let line = 1;
	let all = 0;
	const spots = text.split(/(\n[ \t]*(?=\n))/).flatMap((paragraph) => {
		const here = { line: line + count(/^\n*/.exec(paragraph)![0], /\n/g), column: 1 };
		line += count(paragraph, /\n/g);
		const found = marks(paragraph);
		all += found;
		const emphasis = count(paragraph, /[*_~]+/g);
		if (found > MOST.paragraph) return [tooMany(found, 'paragraph', here)];
		return emphasis > MOST.emphasis ? [tooMany(emphasis, 'emphasis', here)] : [];
	});
	const rest = all > MOST.file ? [tooMany(all, 'file', { line: 1, column: 1 })] : [];
	return [...spots.slice(0, 5), ...rest];
}

function tooMany(
	found: number,
	where: keyof typeof MOST,
	place: { line: number; column: number },
): Spot {
	const most = MOST[where].toLocaleString('en');
	const [what, scope] =
		where === 'emphasis' ? ['marks of emphasis', 'paragraph'] : ['marks of markup', where];
	return {
		code: 'BYTES-007',
		message: `This ${scope} holds ${found.toLocaleString('en')} ${what}.`,
		expected: `at most ${most} ${what} in a ${scope}`,
		fix: 'Shorten it, or part it with blank lines; of machine text keep an excerpt.',
		...place,
	};
}
