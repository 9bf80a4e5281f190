import { commonTerms } from '../../model/comparison-common.ts';
import { comparedRows } from '../../model/comparison-rows.ts';
import type { Comparison } from '../../model/comparison.ts';
import { el } from '../dom.ts';
import { factCell, stepCell } from './cells.ts';
import { shapeDrawing } from './shape.ts';

const COUNTED = {
	impact: undefined,
	trigger: 'Its times count from the trigger.',
	none: 'The sources tell its order, not its times.',
};

/** The incidents side by side: what is known of each, then their timelines, aligned where impact began. */
export function comparisonTable(comparisons: Comparison[], base: string): HTMLTableElement {
	const { shared } = commonTerms(comparisons);
	const names = shortNames(comparisons);
	const facts = comparisons[0]?.facts ?? [];
	const row = (label: string, content: (column: number) => (Node | string)[], start = false) =>
		el(
			'tr',
			{ class: start ? 'start' : undefined },
			el('th', { scope: 'row' }, label),
			...names.map((name, column) =>
				el('td', { 'data-who': name, dir: 'auto' }, ...content(column)),
			),
		);
	return el(
		'table',
		{ class: 'compared' },
		el('caption', { class: 'hidden' }, 'Incidents side by side'),
		el('thead', {}, el('tr', {}, el('td'), ...comparisons.map((one) => head(one, base)))),
		el(
			'tbody',
			{},
			row('What happened', (column) => {
				const { path, title } = comparisons[column]!;
				return [el('a', { href: base + path }, title)];
			}),
			row('Shape', (column) => [shapeDrawing(comparisons[column]!.shape)]),
			...facts.map(({ name }, index) =>
				row(name, (column) => factCell(comparisons[column]!.facts[index]!, shared, base)),
			),
		),
		el(
			'tbody',
			{},
			groupHead(comparisons.length),
			...comparedRows(comparisons.map(({ steps }) => steps)).map(({ label, isStart, cells }) =>
				row(label, (column) => stepCell(cells[column]!), isStart),
			),
		),
	);
}

/** The organizations, with the date where one of them stands twice. */
function shortNames(comparisons: Comparison[]): string[] {
	const organizations = new Set(comparisons.map(({ organization }) => organization));
	return comparisons.map(({ organization, occurred }) =>
		organizations.size < comparisons.length && occurred
			? `${organization}, ${occurred}`
			: organization,
	);
}

const head = ({ organization, occurred, collection, origin, path }: Comparison, base: string) =>
	el(
		'th',
		{ scope: 'col' },
		el('a', { href: base + path }, organization),
		...[occurred, collection, COUNTED[origin ?? 'none']].map((words) =>
			words ? el('small', {}, words) : undefined,
		),
	);

const groupHead = (columns: number) =>
	el(
		'tr',
		{ class: 'group' },
		el(
			'th',
			{ scope: 'rowgroup', colspan: String(columns + 1) },
			'Timelines',
			el('small', {}, 'Aligned at the start of impact, T+00:00.'),
		),
	);
