import { Lexer } from 'yaml';
import type { Divided } from './frontmatter.ts';
import { place, type Spot } from './spot.ts';

const TODO = /^#+\s*TODO\b/i;
const ANYWHERE = /#\s*TODO\b/i;
const LONGEST = 60;

/** Before the text of a plain or block scalar the lexer puts this sign; such a text may begin with `#`. */
const SCALAR = '\u001f';

/** The comments of the front matter that say what is still to do: errors in a record that is published or withdrawn, notices in a draft. */
export function findTodos(text: string, { data }: Pick<Divided, 'data'>): Spot[] {
	if (data === undefined) return [];
	const start = text.indexOf('\n') + 1;
	const yaml = text.slice(start, text.indexOf('\n---', start - 1) + 1);
	if (!ANYWHERE.test(yaml)) return [];
	const isDraft = (data as { entry?: { status?: unknown } } | null)?.entry?.status === 'draft';
	const spots: Spot[] = [];
	let [offset, before] = [start, ''];
	for (const token of new Lexer().lex(yaml)) {
		if (before !== SCALAR && TODO.test(token))
			spots.push({ ...problemOf(token, isDraft), ...place(text, offset) });
		// Signs that stand for no text come alone.
		if (!SIGNS.includes(token)) offset += token.length;
		before = token;
	}
	return spots;
}

const SIGNS = ['\u0002', '\u0018', SCALAR];

const problemOf = (comment: string, isDraft: boolean) => ({
	code: isDraft ? ('ENTRY-004' as const) : ('ENTRY-003' as const),
	message: `“${shortened(comment.replace(/^#+\s*/, '').replace(/[:.]?\s*$/, ''))}” is still open.`,
	expected: 'no comment that says TODO, once the record is published',
	fix: 'Do what it asks, with what the sources say, then delete it and the words below it.',
});

const shortened = (words: string) =>
	words.length > LONGEST ? `${[...words].slice(0, LONGEST).join('').trimEnd()} …` : words;
