import { llmsText } from '../components/data/llms.ts';
import { corpus } from '../corpus.ts';

/** What the site is and where its files are, for language models. */
export const GET = () =>
	new Response(llmsText(corpus), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
