import { notAllowed } from './faults.ts';
import type { Spot } from './spot.ts';
import { stumblesIn, type Stumble } from './stumbles.ts';

/** Reports everything in a body that the MDX grammar trips on, and puts harmless text of equal length in its place. */
export function neutralize(body: string): { text: string; spots: Spot[] } {
	const stumbles = stumblesIn(body);
	let [end, lineStart, line] = [0, 0, 1];
	let text = '';
	const spots = stumbles.flatMap((stumble, nth) => {
		const { index, found } = stumble;
		for (let at; (at = body.indexOf('\n', lineStart)) >= 0 && at < index; line++)
			lineStart = at + 1;
		text += body.slice(end, index) + found.replace(/[^\n]/g, '.');
		end = index + found.length;
		if (isClosed(stumbles, nth)) return [];
		return [{ ...explain(stumble), line, column: index - lineStart + 1 }];
	});
	return { text: text + body.slice(end), spots };
}

/** What ends an element was told with its beginning. */
function isClosed(stumbles: Stumble[], nth: number): boolean {
	const { found, name } = stumbles[nth]!;
	const isBeginning = (one: Stumble) => one.name === name && !one.found.startsWith('</');
	return found.startsWith('</') && stumbles.slice(0, nth).some(isBeginning);
}

const IT_DOES = '`npm run check -- --fix` does it for you.';

function explain({ kind, found, name = '' }: Stumble): Omit<Spot, 'line' | 'column'> {
	switch (kind) {
		case 'code':
			return {
				code: 'PROSE-001',
				message: `“${found.slice(0, 60)}” reads as code.`,
				expected: 'prose; the elements Note, Quote and Term are always there',
				fix: 'If it is a sentence, begin it with another word. If it is code, delete it, or put it in a code block where it is part of the story.',
			};
		case 'break':
			return {
				code: 'PROSE-006',
				message: 'A line begins with < here, inside a code span.',
				expected: 'code spans that stand in one line',
				fix: `Join the two lines. ${IT_DOES}`,
			};
		case 'comment':
			return {
				code: 'PROSE-002',
				message: 'An HTML comment stands here.',
				expected: 'text that readers see',
				fix: 'Delete the comment; or write \\<!-- if readers should see it, as `npm run check -- --fix` does.',
			};
		case 'address':
			return {
				code: 'PROSE-005',
				message: `The address ${found} stands in angle brackets.`,
				expected: 'a link with words',
				fix: `Write [the words](the address). ${IT_DOES}`,
			};
		case 'element':
			return notAllowed(name);
		case 'placeholder':
			return {
				code: 'PROSE-006',
				message: `${found.slice(0, 60)} reads as an element that is opened and never closed.`,
				expected: 'text, with a \\ before a < that stands for itself',
				fix: `Write \\${found.slice(0, 60)}, or put it in \`backticks\`. ${IT_DOES}`,
			};
		case 'sign':
			return {
				code: 'PROSE-006',
				message: 'A < stands here by itself, where it would open an element.',
				expected: 'text, with a \\ before a < that stands for itself',
				fix: `Write \\< instead. ${IT_DOES}`,
			};
		case 'brace':
			return {
				code: 'PROSE-002',
				message: `A brace ${found} stands here.`,
				expected: 'text; what stands in braces would be code, and code is never run',
				fix: `Write \\${found} instead, or put the passage in \`backticks\`. ${IT_DOES}`,
			};
	}
}
