import { expect, it } from 'vitest';
import { indexedPart } from './indexed-part.ts';

it('is the body of a record without what the index does not read', () => {
	const html = `<!DOCTYPE html><html lang="en"><head><title>A mesh stops</title></head><body>
<header>Menu</header><main id="content" data-pagefind-body><h1 class="a" id="top" dir="auto">A <b>mesh</b></h1>
<svg width="9"><title>no</title><rect x="1"></rect></svg><p data-pagefind-ignore class="b">Note</p>
<span data-pagefind-meta="position:7"></span><a href="/x/?a=1&amp;b=2">link</a></main><footer>End</footer></body></html>`;
	expect(indexedPart(html)).toBe(
		`<html lang="en"><body><main id="content" data-pagefind-body><h1 id="top">A <b>mesh</b></h1>
<p data-pagefind-ignore>Note</p>
<span data-pagefind-meta="position:7"></span><a>link</a></main></body></html>`,
	);
});

it('is nothing where a page only tells of the attribute', () => {
	expect(indexedPart('<p>The attribute <code>data-pagefind-body</code></p>')).toBeUndefined();
});
