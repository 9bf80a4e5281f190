/** Asks for what an answer needs first where the address holds a question: the search page's own script comes a step later than this one. */
const { base = '/' } = document.documentElement.dataset;

if (location.search && location.protocol.startsWith('http'))
	for (const name of ['meta', 'terms'])
		document.head.append(
			Object.assign(document.createElement('link'), {
				rel: 'preload',
				as: 'fetch',
				crossOrigin: 'anonymous',
				href: `${base}search/${name}.json`,
			}),
		);

export {};
