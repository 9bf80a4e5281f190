import type { Plain, Tool } from './against.ts';

const TAXONOMIES = ['components', 'causes', 'triggers', 'patterns', 'organizations'];

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<link rel="stylesheet" href="/style.css"></head><body>{{ block "main" . }}{{ end }}</body></html>`;

const SINGLE = `{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
{{ with .Params }}<p>{{ .impact.summary }}</p>
<ul>{{ range .components }}<li><a href="/all_components/{{ .component | urlize }}/">{{ .component }}</a> {{ .role }}: {{ .note }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .triggers }}<li>{{ .id }}: {{ .how }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .symptoms }}<li><code>{{ .text }}</code> {{ .cite }}</li>{{ end }}</ul>
<table>{{ range .timeline }}<tr><td>{{ .at }}<td>{{ .event }}<td>{{ .cite }}</tr>{{ end }}</table>
<p>{{ .rootcause.statement }}</p>
<ul>{{ range .causes }}<li>{{ .cause }}: {{ .how }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .patterns }}<li>{{ .id }}: {{ .how }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .response }}<li>{{ .did }}: {{ .outcome }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .obstacles }}<li>{{ .obstacle }}: {{ .how }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .wentWell }}<li>{{ .text }} {{ .cite }}</li>{{ end }}{{ range .wentBadly }}<li>{{ .text }} {{ .cite }}</li>{{ end }}{{ range .lucky }}<li>{{ .text }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .actions }}<li>{{ .action }} {{ .state }} {{ .cite }}</li>{{ end }}</ul>
<ul>{{ range .lessons }}<li>{{ .lesson }} {{ .ask }} {{ .cite }}</li>{{ end }}</ul>
<ol>{{ range .sources }}<li id="{{ .id }}"><a href="{{ .url }}">{{ .title }}</a>, {{ .publisher }}</li>{{ end }}</ol>{{ end }}
{{ .Content }}</main>{{ end }}`;

const LIST = `{{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}</main>{{ end }}`;

const TERMS = `{{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>{{ end }}`;

const CONFIG = `baseURL: http://localhost/
title: Records
paginate: 50
disableKinds: [sitemap, robotsTXT]
taxonomies:
${TAXONOMIES.map((name) => `  ${name.slice(0, -1)}: all_${name}\n`).join('')}markup: { goldmark: { renderer: { unsafe: true } } }
`;

/** Hugo, with taxonomies for the terms. */
export const hugo: Tool = {
	command: 'hugo',
	args: [],
	files: (records) =>
		new Map([
			['config.yaml', CONFIG],
			['static/style.css', 'body { max-width: 40rem; }'],
			['layouts/_default/baseof.html', PAGE],
			['layouts/_default/single.html', SINGLE],
			['layouts/_default/list.html', LIST],
			['layouts/_default/terms.html', TERMS],
			['layouts/index.html', LIST],
			...records.map((one): [string, string] => [`content/postmortems/${one.id}.md`, page(one)]),
		]),
};

const page = ({ front, terms, body }: Plain) =>
	`---\n${front}${Object.entries(terms)
		.map(([name, ids]) => `all_${name}: ${JSON.stringify(ids)}\n`)
		.join('')}---\n${body}`;
