import type { Measured } from './measured.ts';

/** The figures as a table: a row for each, a column for each number of records, how it grows, and what was promised. */
export function table(measured: Measured[], sizes: number[]): string {
	const rows = [...new Set(measured.map(({ what }) => what))].map((what) => {
		const found = sizes.map((size) =>
			measured.find((one) => one.what === what && one.records === size),
		);
		return [what, ...found.map((one) => (one ? shown(one) : '')), growth(found), verdict(found)];
	});
	const head = ['', ...sizes.map((size) => size.toLocaleString('en')), 'growth', ''];
	return [head, ...rows].map(line).join('\n');
}

const line = ([what = '', ...rest]: string[]) =>
	[what.padEnd(42), ...rest.map((cell) => cell.padStart(12))].join(' ').trimEnd();

const shown = ({ value, unit }: Measured) =>
	`${value.toFixed(unit === 's' || unit === 'ms' ? 2 : unit === '×' ? 2 : 0)} ${unit}`.trim();

/** The power of the number of records by which it grew between the last two: 1 is twice as much for twice as many. */
function growth(found: (Measured | undefined)[]): string {
	const [before, last] = found.filter((one) => one !== undefined).slice(-2);
	if (!before || !last || !(before.value > 0) || !(last.value > 0) || last.unit === '×') return '';
	const power = Math.log(last.value / before.value) / Math.log(last.records / before.records);
	return power.toFixed(2);
}

function verdict(found: (Measured | undefined)[]): string {
	const promised = found.filter((one) => one?.budget !== undefined);
	if (promised.length === 0) return '';
	const over = promised.filter((one) => one!.value > one!.budget!);
	const { budget, unit } = promised.at(-1)!;
	return `${over.length > 0 ? 'OVER' : 'within'} ${budget} ${unit}`.trim();
}
