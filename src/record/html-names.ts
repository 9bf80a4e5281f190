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
