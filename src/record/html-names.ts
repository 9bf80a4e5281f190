const NAMES = new Set(
	(
		'a abbr address article aside audio b base blockquote body br button canvas caption cite code col ' +
		'colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map ' +
		'mark math menu meta nav noscript object ol p param picture pre q rp rt ruby s samp script section ' +
		'select slot small source span strong style sub summary sup svg table tbody td template textarea ' +
		'tfoot th thead time title tr track u ul var video wbr'
	).split(' '),
);

/** True for the name of an HTML element, in any case: whoever writes it means markup. */
export const isHtmlName = (name: string): boolean => NAMES.has(name.toLowerCase());

const MARKDOWN: Record<string, string> = {
	...{ b: 'Write **words** for bold', strong: 'Write **words** for bold' },
	...{ i: 'Write _words_ for emphasis', em: 'Write _words_ for emphasis' },
	...{ a: 'Write [words](https://…) for a link', code: 'Write `code` for code' },
	...{ br: 'Begin a new paragraph with a blank line', p: 'Part paragraphs with a blank line' },
	...{ ul: 'Begin each item of a list with a hyphen', ol: 'Begin each item of a list with 1.' },
	...{ li: 'Begin each item of a list with a hyphen', pre: 'Put code between lines of ```' },
	...{ blockquote: 'Write <Quote cite="…"> for a quotation', del: 'Write ~~words~~' },
	...{ h1: 'Write ## for a heading', h2: 'Write ## for a heading', h3: 'Write ### for a heading' },
	img: 'Write ![what it shows](./<id>/name.png) for an image',
};

/** How Markdown says what an HTML element says, as the beginning of a sentence; undefined for most. */
export const markdownFor = (name: string): string | undefined =>
	Object.hasOwn(MARKDOWN, name.toLowerCase()) ? MARKDOWN[name.toLowerCase()] : undefined;
