import { type Example, inStory } from './example.ts';

/** Examples of what the story may not hold. */
export const prose: Record<
	`PROSE-00${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `PROSE-01${0 | 1 | 2 | 3}`,
	Example
> = {
	'PROSE-001': inStory(
		'A contributed file is data: nothing in it is ever executed. The three elements `Note`, `Quote` and `Term` are there without an import.',
		"import { Note } from '../components.ts'\n\nThe braces were missing[^blog].",
		'The braces were missing[^blog].',
	),
	'PROSE-002': inStory(
		'Braces would begin an expression, and expressions could run code or hide text from readers. To show a brace, put it in backticks or write a backslash before it.',
		'The value was {{ namespace }}.',
		'The value was `{{ namespace }}`.',
	),
	'PROSE-003': inStory(
		'Each of the three elements takes the attributes in the guide, with plain text in quotes, and no others.',
		'They say <Quote source="blog">it was the braces</Quote>[^blog].',
		'They say <Quote cite="blog">it was the braces</Quote>.',
	),
	'PROSE-004': inStory(
		'The story is Markdown with three elements of its own. HTML is not accepted: some of it could run code in a reader’s browser. A word in angle brackets looks like an element; put it in backticks.',
		'<Notice>Mind the order[^blog].</Notice>',
		'<Note>Mind the order[^blog].</Note>',
	),
	'PROSE-005': inStory(
		'A link leads to an `https` address, to a page of this site, or to a heading. Anything else could run code when it is clicked, or lead somewhere a reader does not expect.',
		'It is in [their archive](http://example.com/archive)[^blog].',
		'It is in [their archive](https://example.com/archive)[^blog].',
	),
	'PROSE-006': inStory(
		'In this kind of Markdown a `<` begins an element. Before a number, or where an element is never closed, it needs a backslash or backticks.',
		'Each request took <5 ms before[^blog].',
		'Each request took \\<5 ms before[^blog].',
	),
	'PROSE-007': inStory(
		'`[^id]` in the story cites the source with that id in `sources`. There is none with this one.',
		'The braces were missing[^talk].',
		'The braces were missing[^blog].',
	),
	'PROSE-008': inStory(
		'Footnotes are made from `sources`, so that every source looks the same and is listed once. A remark of your own fits into `<Note>`.',
		'The braces were missing[^blog].\n\n[^mine]: As far as we know.',
		'The braces were missing[^blog].\n\n<Note>As far as we know.</Note>',
	),
	'PROSE-009': inStory(
		'An image from another site would tell that site who reads this page, and could change or vanish.',
		'![The graph of requests falls to zero.](https://example.com/graph.png)\n\nThe braces were missing[^blog].',
		'The graph of requests falls to zero in [the account](https://example.com/post)[^blog].',
	),
	'PROSE-010': inStory(
		'On a code host a bare `@name` or `#123` notifies that person, or links to an issue that has nothing to do with it. People appear by role, and issues as links.',
		'It was reported by @octocat in #123[^blog].',
		'It was reported by a user in [an issue](https://example.com/issues/123)[^blog].',
	),
	'PROSE-011': inStory(
		'The title of the page is its only heading of the first level. Sections of the story begin at the second.',
		'The braces were missing[^blog].\n\n# Why\n\nNothing checked for them[^blog].',
		'The braces were missing[^blog].\n\n## Why\n\nNothing checked for them[^blog].',
	),
	'PROSE-012': inStory(
		'A heading promises something. With nothing below it, a reader wonders what is missing.',
		'The braces were missing[^blog].\n\n## Why it happened\n\n## What to take from it\n\nRender every template before it is merged[^blog].',
		'The braces were missing[^blog].\n\n## What to take from it\n\nRender every template before it is merged[^blog].',
	),
	'PROSE-013': inStory(
		'Every number in a record shows where it was read. In the story, `[^id]` does that at the end of the sentence.',
		'The site was down for 5 hours. The braces were missing.',
		'The site was down for 5 hours[^blog]. The braces were missing.',
	),
};
