import text from './_CHANGELOG.md?raw';

/** What has changed in the API. */
export const GET = () =>
	new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
