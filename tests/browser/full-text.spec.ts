import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BLOCK_END, showSentenceEnds } from '../../src/model/sentence-ends.ts';
import { expect, test } from './sealed.ts';

/** What the full-text index holds of each record, by the path of its page. */
const indexed = globSync('dist/pagefind/fragment/*.pf_fragment').map((file) => {
	const text = gunzipSync(readFileSync(file)).toString('utf8');
	return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
});

const without = (text: string) => text.replace(/\s/g, '');

test('the full-text index holds what a record says, without the notes of its sources', async ({
	page,
}) => {
	await page.goto('./');
	expect(indexed.length).toBeGreaterThan(100);
	for (const { url, content } of indexed) {
		// The policy of the page that is open concerns styles of others too.
		const html = readFileSync(`dist${url}index.html`, 'utf8').replace(/<style>.*?<\/style>/s, '');
		const said = await page.evaluate((text) => {
			const article = new DOMParser().parseFromString(text, 'text/html').querySelector('article')!;
			const out = article.querySelectorAll('.ref, .note, [data-pagefind-ignore], nav, svg, label');
			for (const one of out) one.remove();
			return article.textContent;
		}, html);
		expect(without(showSentenceEnds(content.replaceAll(BLOCK_END, ''))), url).toBe(without(said));
	}
});
