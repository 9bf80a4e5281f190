/**
 * What a page may weigh until it is first painted, in bytes at gzip -9: the HTML with the styles it
 * carries or links to before anything is shown. The heaviest page of a kind counts; of records the
 * median as well, which must come in the first round trip.
 */
export const BUDGETS: { kind: string; pages: RegExp; heaviest: number; median?: number }[] = [
	{ kind: 'home', pages: /^index\.html$/, heaviest: 14_000 },
	{ kind: 'record', pages: /^postmortems\/\d{4}-/, heaviest: 24_000, median: 14_000 },
	{ kind: 'list', pages: /^postmortems\/(?:\d+\/)?index\.html$/, heaviest: 24_000 },
	{ kind: 'card in a frame', pages: /^embed\//, heaviest: 3_000 },
	{ kind: 'search', pages: /^search\//, heaviest: 14_000 },
	{ kind: 'form', pages: /^add\//, heaviest: 30_000 },
	{ kind: 'questions before a change', pages: /^before\/.+\//, heaviest: 38_000 },
	{ kind: 'insights', pages: /^insights\//, heaviest: 36_000 },
	{ kind: 'comparison', pages: /^compare\//, heaviest: 10_000 },
	{ kind: 'drill', pages: /^drill\//, heaviest: 14_000 },
	{ kind: 'lessons', pages: /^lessons\//, heaviest: 19_000 },
	{ kind: 'calendar', pages: /^on-this-day\//, heaviest: 14_000 },
	{ kind: 'at random', pages: /^random\//, heaviest: 14_000 },
	{ kind: 'data', pages: /^data\//, heaviest: 11_000 },
	{ kind: 'guide', pages: /^guides\//, heaviest: 18_000 },
	{ kind: 'problem code', pages: /^problems\//, heaviest: 14_000 },
	{ kind: 'not found', pages: /^404\.html$/, heaviest: 8_500 },
	// Terms and their indexes: all that is not named above.
	{ kind: 'term', pages: /^/, heaviest: 22_000 },
];
