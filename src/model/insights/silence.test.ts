import { expect, it } from 'vitest';
import { read, source } from '../fixture.ts';
import { corpusOf } from './fixture.ts';
import { periodsOf, silenceFinding, silenceOf } from './silence.ts';

const sources = (kind: string) => ({
	sources: [
		source('spec', { kind: 'documentation', relation: 'background' }),
		source('main', { kind }),
	],
});

const silence = silenceOf(
	corpusOf(
		{},
		read('1', { occurred: '2019', components: ['dns'], ...sources('postmortem') }),
		read('2', { occurred: '2020', notStated: ['components', 'lucky'], ...sources('talk') }),
		read('3', { occurred: '2021', notStated: ['lucky'], ...sources('postmortem') }),
		read('4', { ...sources('blog') }),
		read('5', { occurred: '2022', ...sources('news') }),
	),
);
const field = (wanted: string) => silence.fields.find(({ path }) => path === wanted)?.totals;

it('counts every record once for each field', () => {
	expect(field('components')).toEqual({ stated: 1, 'not-stated': 1, 'not-recorded': 3 });
	expect(field('lucky')).toEqual({ stated: 0, 'not-stated': 2, 'not-recorded': 3 });
	expect(silence.fields[0]?.path).toBe('lucky');
});

it('parts the records by year and by the kind of the source that tells of the incident', () => {
	expect(
		silence.periods.map(({ years, total, stated }) => [years, total, stated.components]),
	).toEqual([
		[{ from: 2019, to: 2019 }, 1, 1],
		[{ from: 2020, to: 2020 }, 1, 0],
		[{ from: 2021, to: 2021 }, 1, 0],
		[{ from: 2022, to: 2022 }, 1, 0],
	]);
	expect(silence.kinds.map(({ kind, total, stated }) => [kind, total, stated.components])).toEqual([
		['postmortem', 2, 1],
		['blog', 1, 0],
		['news', 1, 0],
		[undefined, 1, 0],
	]);
});

it.each([
	[[], []],
	[[2020], [[2020, 2020]]],
	[
		[2012, 2017, 2018, 2018, 2018, 2019, 2020, 2021],
		[
			[2012, 2017],
			[2018, 2018],
			[2019, 2020],
			[2021, 2021],
		],
	],
])('parts %j into periods %j', (years, periods) => {
	expect(periodsOf(years).map(({ from, to }) => [from, to])).toEqual(periods);
});

it('says what is left out most often', () => {
	expect(silenceFinding(silence, () => 'where luck helped')).toBe(
		'What sources leave out most often is where luck helped: looked for in vain in 2 of 5',
	);
	expect(silenceFinding(silenceOf(corpusOf({}, read('1'))), String)).toBe(
		'No record names anything yet that its sources do not say',
	);
});
