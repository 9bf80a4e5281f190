import type { Plain, Tool } from './against.ts';

const list = (of: string, item: string) =>
	`<ul>{% for one in ${of} %}<li>${item}</li>{% endfor %}</ul>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body>{{ content | safe }}</body></html>`;

const SINGLE = `---
layout: page.njk
---
<main data-pagefind-body><h1>{{ title }}</h1><p>{{ summary }}</p><p>{{ impact.summary }}</p>
${list('components', '<a href="/components/{{ one.component }}/">{{ one.component }}</a> {{ one.role }}: {{ one.note }} {{ one.cite }}')}
${list('triggers', '{{ one.id }}: {{ one.how }} {{ one.cite }}')}
${list('symptoms', '<code>{{ one.text }}</code> {{ one.cite }}')}
<table>{% for one in timeline %}<tr><td>{{ one.at }}<td>{{ one.event }}<td>{{ one.cite }}</tr>{% endfor %}</table>
<p>{{ rootCause.statement }}</p>
${list('causes', '{{ one.cause }}: {{ one.how }} {{ one.cite }}')}
${list('patterns', '{{ one.id }}: {{ one.how }} {{ one.cite }}')}
${list('response', '{{ one.did }}: {{ one.outcome }} {{ one.cite }}')}
${list('obstacles', '{{ one.obstacle }}: {{ one.how }} {{ one.cite }}')}
${list('wentWell', '{{ one.text }} {{ one.cite }}')}
${list('wentBadly', '{{ one.text }} {{ one.cite }}')}
${list('lucky', '{{ one.text }} {{ one.cite }}')}
${list('actions', '{{ one.action }} {{ one.state }} {{ one.cite }}')}
${list('lessons', '{{ one.lesson }} {{ one.ask }} {{ one.cite }}')}
${list('sources', '<a href="{{ one.url }}">{{ one.title }}</a>, {{ one.publisher }}')}
{{ content | safe }}</main>`;

/** Pages of so many records each, of all of them or of those with one term. */
const lists = (data: string, size: number, permalink: string, items: string) => `---
layout: page.njk
pagination: { data: ${data}, size: ${size}, alias: some }
permalink: "${permalink}"
---
<main><ul>{% for one in ${items} %}<li><a href="{{ one.url }}">{{ one.data.title }}</a> {{ one.data.summary }}</li>{% endfor %}</ul></main>`;

/** Eleventy, with tags for the terms. */
export const eleventy: Tool = {
	command: 'eleventy',
	args: ['--output=public', '--quiet'],
	files: (records) =>
		new Map([
			['_includes/page.njk', PAGE],
			['_includes/single.njk', SINGLE],
			['lists.njk', lists('collections.records', 50, '/list/{{ pagination.pageNumber }}/', 'some')],
			[
				'terms.njk',
				lists('collections', 1, '/{{ some }}/', 'collections[some] | batch(50) | first'),
			],
			...records.map((one): [string, string] => [`postmortems/${one.id}.md`, page(one)]),
		]),
};

const page = ({ front, terms, body }: Plain) => {
	const tags = Object.entries(terms).flatMap(([name, ids]) => ids.map((id) => `${name}/${id}`));
	return `---\n${front}layout: single.njk\ntags: ${JSON.stringify(['records', ...tags])}\n---\n{% raw %}${body}{% endraw %}`;
};
