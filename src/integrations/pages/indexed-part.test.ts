import { describe, expect, it } from 'vitest';
import { indexedPart } from './indexed-part.ts';

/** What is read of the body of a record. */
const read = (html: string) =>
	/<main data-pagefind-body>(.*)<\/main>/s.exec(
		indexedPart(`<main class="a" data-pagefind-body>${html}</main>`)!,
	)![1];

describe('indexedPart', () => {
	it('is the body of a record without what the index does not read', () => {
		const html = `<!DOCTYPE html><html lang="en"><head><title>A mesh stops</title></head><body>
<header>Menu</header><main id="content" class="a" data-pagefind-body data-pagefind-meta="position:7"><h1
class="a" id="top" dir="auto">A <b>mesh</b></h1><svg width="9"><title>no</title><rect x="1"></rect></svg>
<a href="/x/?a=1&amp;b=2">link</a></main><footer>End</footer></body></html>`;
		expect(indexedPart(html)).toBe(
			`<html lang="en"><body><main id="content" data-pagefind-body data-pagefind-meta="position:7"> <h1 id="top">A mesh \\| </h1>
link</main></body></html>`,
		);
	});

	it('is nothing where a page only tells of the attribute', () => {
		expect(indexedPart('<p>The attribute <code>data-pagefind-body</code></p>')).toBeUndefined();
	});

	it('ends blocks with a token of their own, and no inline element', () => {
		expect(read('<h2 id="a">Why</h2><p title="a > b.">The <b>policy</b>.</p>')).toBe(
			' <h2 id="a">Why \\| </h2> The policy\\, \\| ',
		);
	});

	it('ends nested blocks once', () => {
		expect(read('<div><p>One</p></div><p>Two</p>')).toBe('  One \\|   Two \\| ');
	});

	it('parts elements that touch, and a word from none within it', () => {
		expect(read('<a>Title</a><span>Publisher</span>')).toBe('Title Publisher');
		expect(read('<code>kubectl</code>s pod<b>s</b>')).toBe('kubectls pods');
	});

	it('leaves out the numbers of sources, their notes, and what says so', () => {
		const ref = '<a class="ref beside" href="#n">2</a>';
		const note = '<span class="note again" id="n"><b>2</b> <span>Report</span>, 2019</span>';
		expect(read(`policy${ref}${note}, and<div class="notes">x</div>`)).toBe('policy, and x \\| ');
		expect(read(`<div>${note}</div><p>Then</p>`)).toBe('   Then \\| ');
		expect(read('<p>One</p><nav data-pagefind-ignore><p>Two</p></nav>')).toBe(' One \\| ');
	});
});
