import { spawn, spawnSync } from 'node:child_process';
import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { base } from '../site.ts';

// Serves dist/ with nginx and the dist/nginx.conf of the build, and looks whether the answers are what
// the guide “Hosting” promises. No part of npm test: it needs nginx, and for the load wrk.
const PORT = Number(process.env.PORT ?? 8081);
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const has = (tool: string) => spawnSync(tool, ['-v'], { stdio: 'ignore' }).error === undefined;

if (!has('nginx'))
	stop(
		'nginx is not installed. On Debian: apt-get install nginx-light wrk libnginx-mod-http-brotli-static',
	);
if (!existsSync('dist/nginx.conf'))
	stop('dist/nginx.conf is missing. Build the site first: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const withBrotli = existsSync(BROTLI);
const root = join(folder, 'root');
mkdirSync(dirname(join(root, base)), { recursive: true });
symlinkSync(resolve('dist'), join(root, base).replace(/\/$/, ''));
const server = readFileSync('dist/nginx.conf', 'utf8')
	.replace('listen 80;', `listen 127.0.0.1:${PORT};`)
	.replace(/root .*;/, `root ${root};`)
	.replace('include mime.types;', 'include /etc/nginx/mime.types;')
	.replace('# brotli_static on;', withBrotli ? 'brotli_static on;' : '');
writeFileSync(join(folder, 'site.conf'), server);
writeFileSync(
	join(folder, 'nginx.conf'),
	`${withBrotli ? `load_module ${BROTLI};` : ''}
	${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log;
	events { worker_connections 1024; }
	http { access_log off; default_type application/octet-stream; include ${folder}/site.conf; }`,
);
const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
	stdio: 'inherit',
});
const faults: string[] = [];

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

const address = (path: string) => `http://127.0.0.1:${PORT}${path}`;

/** Asks for a path and compares the answer; a header is given as a pattern, or as undefined where it must not be there. */
async function expect(
	path: string,
	status: number,
	headers: Record<string, RegExp | undefined> = {},
	ask: Record<string, string> = {},
) {
	const answer = await fetch(address(path), {
		redirect: 'manual',
		headers: { 'accept-encoding': 'identity', ...ask },
	});
	await answer.arrayBuffer();
	const wrong = Object.entries(headers)
		.filter(([name, wanted]) => {
			const value = answer.headers.get(name);
			return wanted ? !wanted.test(value ?? '') : value !== null;
		})
		.map(([name, wanted]) => `${name} is ${answer.headers.get(name)}, not ${wanted}`);
	if (answer.status !== status) wrong.push(`status is ${answer.status}, not ${status}`);
	console.log(
		`${wrong.length === 0 ? '  ok' : 'FAULT'}  ${path}  ${Object.values(ask)}  ${wrong.join('; ')}`,
	);
	faults.push(...wrong);
	return answer;
}

const one = (pattern: string) =>
	base +
	globSync(pattern, { cwd: 'dist' })[0]!
		.replaceAll('\\', '/')
		.replace(/index\.html$/, '');
const page = {
	'content-type': /^text\/html; charset=utf-8$/,
	'content-security-policy': /^default-src 'none'.*frame-ancestors 'none'$/,
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /./,
	'permissions-policy': /camera=\(\)/,
	'cache-control': /^no-cache$/,
};

try {
	for (let tries = 0; tries < 50; tries++) {
		if (
			await fetch(address(base)).then(
				() => true,
				() => false,
			)
		)
			break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	const record = one('postmortems/[0-9]*-*/index.html');
	const { headers } = await expect(base, 200, page);
	await expect(base, 304, {}, { 'if-none-match': headers.get('etag') ?? '' });
	await expect(record, 200, page);
	await expect(record.replace(/\/$/, ''), 301, { location: new RegExp(`^${record}$`) });
	await expect(`${base}no-such-page/`, 404, { ...page, 'cache-control': undefined });
	await expect(`${base}_headers`, 404);
	await expect(`${base}nginx.conf`, 404);
	await expect(one('embed/**/index.html'), 200, {
		'content-security-policy': /frame-ancestors \*$/,
	});
	await expect(one('_astro/*.css'), 200, {
		'content-type': /^text\/css/,
		'cache-control': /immutable/,
		'content-security-policy': undefined,
	});
	await expect(one('_astro/*.js'), 200, {
		'content-type': /javascript/,
		'cache-control': /immutable/,
	});
	await expect(one('pagefind/fragment/*'), 200, { 'cache-control': /immutable/ });
	await expect(`${base}pagefind/wasm.en.pagefind`, 200, {
		'content-type': /wasm/,
		'cache-control': /^no-cache$/,
	});
	await expect(`${base}api/v1/index.json`, 200, {
		'content-type': /^application\/json/,
		'access-control-allow-origin': /^\*$/,
	});
	await expect(record.replace(/\/$/, '.md'), 200, {
		'content-type': /^text\/markdown; charset=utf-8$/,
	});
	await expect(`${base}atom.xml`, 200, { 'content-type': /xml/ });
	await expect(`${base}favicon.svg`, 200, { 'content-type': /^image\/svg\+xml/ });
	await expect(
		record,
		200,
		{ 'content-encoding': /^gzip$/, vary: /accept-encoding/i },
		{ 'accept-encoding': 'gzip' },
	);
	if (withBrotli && existsSync('dist/index.html.br'))
		await expect(record, 200, { 'content-encoding': /^br$/ }, { 'accept-encoding': 'br' });
	else
		console.log(
			'  --  Brotli is not tried: it needs libnginx-mod-http-brotli-static, and npm run compress.',
		);
	if (has('wrk')) load(record);
	else console.log('  --  The load is not tried: it needs wrk.');
} finally {
	nginx.kill();
	rmSync(folder, { recursive: true, force: true });
}
console.log(
	faults.length === 0 ? 'nginx serves the site as promised.' : `${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Ten seconds of as many requests as one machine makes. */
function load(path: string): void {
	const { stdout } = spawnSync(
		'wrk',
		['-t2', '-c64', '-d10s', '--latency', '-H', 'Accept-Encoding: gzip', address(path)],
		{ encoding: 'utf8' },
	);
	console.log(stdout);
	if (/Non-2xx|Socket errors/.test(stdout)) faults.push('errors under load');
	if (!/Requests\/sec/.test(stdout)) faults.push('wrk did not finish');
}
