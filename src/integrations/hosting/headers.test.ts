import { expect, it } from 'vitest';
import { headersFile } from './headers.ts';
import { nginxFile } from './nginx.ts';

const HASH = "'sha256-abc='";
const site = { base: '/kb/', folders: ['embed', 'postmortems'], hash: HASH };
const rules = new Map(
	headersFile(site)
		.split('\n\n')
		.map((rule) => rule.split('\n').filter((line) => !line.startsWith('#')))
		.map(([path = '', ...headers]) => [path, headers.map((line) => line.trim())]),
);

it('lets nobody frame a page, and anybody a card', () => {
	expect(rules.get('/kb/postmortems/*')).toEqual([
		expect.stringMatching(
			/^Content-Security-Policy: default-src 'none';.* style-src 'self' 'sha256-abc=';.*frame-ancestors 'none'$/,
		),
	]);
	expect(rules.get('/kb/embed/*')).toEqual([
		expect.stringMatching(/^Content-Security-Policy: default-src 'none'; .*frame-ancestors \*$/),
	]);
});

it('keeps hashed files for a year', () => {
	expect(rules.get('/kb/_astro/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
});

it('sets no header by two rules that hold for one address, and stays within the limits of hosts', () => {
	const everywhere = rules.get('/*')!.map((line) => line.split(':')[0]);
	for (const [path, headers] of rules) {
		if (path === '/*') continue;
		expect(headers.filter((line) => everywhere.includes(line.split(':')[0]))).toEqual([]);
		expect(headers.filter((line) => line.length > 2000)).toEqual([]);
	}
	expect(everywhere).toContain('Strict-Transport-Security');
	expect(rules.size).toBeLessThanOrEqual(100);
});

it('says the same to nginx', () => {
	const [policy] = rules.get('/kb/postmortems/*')!;
	expect(nginxFile(site)).toContain(`"~^text/html" "${policy!.split(': ')[1]}";`);
	expect(nginxFile(site)).toContain('error_page 404 /kb/404.html;');
});
