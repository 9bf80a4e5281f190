import { policyHeaders } from '../../policy.ts';
import { EVERYWHERE, FOREVER, HASHED, type Site } from './headers.ts';

const HSTS = 'Strict-Transport-Security';

/** A server of nginx for the site, to be included in `http { }`; the folder of the site is its `root` and the path below it. */
export function nginxFile({ base, hash }: Omit<Site, 'folders'>): string {
	const { page, card } = policyHeaders(hash);
	const others = Object.entries(EVERYWHERE).filter(([name]) => name !== HSTS);
	return `# Written by the build. The guide “Hosting” says how to use it.

map "$sent_http_content_type $uri" $kb_policy {
	"~^text/html.* ${base}embed/" "${card}";
	"~^text/html" "${page}";
	default "";
}

map $uri $kb_cache {
	"~^${base}(?:${HASHED.join('|')})" "${FOREVER}";
	default "no-cache";
}

map $uri $kb_anyone {
	"~^${base}api/" "*";
	default "";
}

map $https $kb_https {
	on "${EVERYWHERE[HSTS]}";
	default "";
}

server {
	# With a certificate: listen 443 ssl; and beside it a server that sends port 80 there.
	listen 80;
	server_name _;
	server_tokens off;
	root /var/www/contributing-factors;

	include mime.types;
	types {
		text/markdown md mdx;
		application/x-bibtex bib;
		application/x-ndjson ndjson;
		application/manifest+json webmanifest;
		application/wasm pagefind;
	}
	charset utf-8;
	charset_types text/plain text/css text/xml text/markdown text/javascript application/javascript application/json application/x-ndjson;

	# npm run compress writes .gz and .br beside each file; for the latter take
	# libnginx-mod-http-brotli-static and uncomment the line.
	gzip_static on;
	# brotli_static on;
	gzip on;
	gzip_vary on;
	gzip_types text/plain text/css text/xml text/markdown text/javascript application/javascript application/json application/x-ndjson image/svg+xml;

${others.map(([name, value]) => `	add_header ${name} "${value}" always;`).join('\n')}
	add_header ${HSTS} $kb_https always;
	add_header Content-Security-Policy $kb_policy always;
	add_header Cache-Control $kb_cache;
	add_header Access-Control-Allow-Origin $kb_anyone;

	absolute_redirect off;
	error_page 404 ${base}404.html;
	location / {
		try_files $uri $uri/ =404;
	}
	location ~ ^${base}(?:_headers|nginx\\.conf)$ {
		return 404;
	}
}
`;
}
