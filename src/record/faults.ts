import { closest, distance } from 'fastest-levenshtein';
import { elements } from './elements.ts';
import { markdownFor } from './html-names.ts';
import { nearest } from './meant.ts';
import type { Spot } from './spot.ts';

/** How deep the markup of prose may be nested. */
export const MAX_DEPTH = 24;

/** A fault of a node; `offset` counts characters from the start of the node's text. */
export type Judgment = Omit<Spot, 'line' | 'column'> & { offset?: number };

/** An import or export. */
export const code = (value: string): Judgment => ({
	code: 'PROSE-001',
	message: `“${value.split('\n')[0]?.slice(0, 60)}” is code.`,
	expected: 'prose; the elements Note, Quote and Term are always there',
	fix: 'Delete the line, or put it in a code block if it is part of the story.',
});

/** An expression or a comment in braces. */
export const expression = (value: string): Judgment => ({
	code: 'PROSE-002',
	message: `The expression {${value.slice(0, 60)}} stands here.`,
	expected: 'text; expressions in braces are never run',
	fix: 'Write \\{ and \\}, or put the text in `backticks`.',
});

/** An element that postmortems do not know. */
export const notAllowed = (name: string): Judgment => {
	const names = Object.keys(elements);
	const best = name ? closest(name, names) : '';
	const hint =
		best && distance(name.toLowerCase(), best.toLowerCase()) <= 2
			? `; did you mean <${best}>?`
			: '';
	return {
		code: 'PROSE-004',
		message: `<${name}> is not an element of postmortems${hint}`.replace(/([^?])$/, '$1.'),
		expected: `Markdown, or one of ${names.map((one) => `<${one}>`).join(', ')}`,
		fix: `${markdownFor(name) ?? 'Use Markdown instead'}, or put the text in \`backticks\`.`,
	};
};

/** An attribute that the element does not take, or not in this form. */
export const wrongAttribute = (element: string, name: string, allowed: string[]): Judgment => ({
	code: 'PROSE-003',
	message: `<${element}> carries the attribute ${name}.`,
	expected: allowed.length > 0 ? `${allowed.join(', ')} with plain text in quotes` : 'no attribute',
	fix: `Write it as ${elements[element]?.example ?? ''}.`,
});

/** An attribute that the element needs. */
export const missingAttribute = (element: string, name: string): Judgment => ({
	code: 'PROSE-003',
	message: `<${element}> lacks the attribute ${name}.`,
	expected: `${name} with plain text in quotes`,
	fix: `Write it as ${elements[element]?.example ?? ''}.`,
});

/** A citation of a source that the record does not list, with the nearest one. */
export const unknownSource = (id: string, sources: string[]): Judgment => {
	const best = nearest(id, sources);
	return {
		code: 'PROSE-007',
		message: `No source has the id “${id}”.`,
		expected:
			sources.length > 0 ? `one of ${sources.join(', ')}` : 'the id of an entry in `sources`',
		fix: best
			? `Did you mean \`${best}\`?`
			: 'Add the source to `sources`, or cite one that stands there.',
	};
};

/** Every citation in a text that points at no source. */
export const uncited = (value: string, sources: string[]): Judgment[] =>
	[...value.matchAll(/\[\^([^\]\s]+)\]/g)].map((match) => ({
		...unknownSource(match[1] ?? '', sources),
		offset: match.index,
	}));

/** Every name and number in a text that would notify somebody elsewhere. */
export const notifying = (value: string): Judgment[] =>
	[...value.matchAll(/(?<![\w/.@-])(?:@[a-z\d][\w-]*|(?:[\w.-]+\/[\w.-]+)?#\d+)\b/gi)].map(
		(match) => ({
			code: 'PROSE-010',
			offset: match.index,
			message: `“${match[0]}” would notify somebody or link elsewhere when quoted on a code host.`,
			expected: 'people by role; issues as links',
			fix: match[0].startsWith('@')
				? 'Name the role, or put the text in `backticks`.'
				: 'Write it as a link: [the issue](https://…).',
		}),
	);

/** A heading of a level that belongs to the page. */
export const wrongHeading = (depth: number): Judgment => ({
	code: 'PROSE-011',
	message: `A heading of level ${depth} stands here.`,
	expected: 'levels 2 to 4; the title of the page is level 1',
	fix: 'Write it with ## or ###.',
});

/** A footnote written by hand. */
export const ownFootnote = (id: string): Judgment => ({
	code: 'PROSE-008',
	message: `The footnote [^${id}] is written by hand.`,
	expected: 'citations only; [^id] points at the source with that id',
	fix: 'Put the source in `sources` and delete this line.',
});

/** An image by reference. */
export const imageElsewhere: Judgment = {
	code: 'PROSE-009',
	message: 'An image stands here whose address stands elsewhere.',
	expected: 'the address in place, as in ![what it shows](./<id>/name.png)',
	fix: 'Write the address between ( and ) behind the description.',
};

/** Markup nested deeper than anybody reads. */
export const tooDeep: Judgment = {
	code: 'BYTES-007',
	message: `The markup is nested more than ${MAX_DEPTH} levels deep here.`,
	expected: `at most ${MAX_DEPTH} levels`,
	fix: 'Flatten the lists or quotations.',
};
