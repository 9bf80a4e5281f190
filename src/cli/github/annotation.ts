import { severityOf, titleOf } from '../../schema/codes.ts';
import type { Problem } from '../../schema/problem.ts';

/** A problem as a command that makes the host show it beside its line; nothing in it can end the command. */
export function annotation({ code, file, line, column, message, expected, fix }: Problem): string {
	const place = { file, line, col: column, title: `${code} ${titleOf(code)}` };
	const properties = Object.entries(place).map(([name, value]) => `${name}=${property(value)}`);
	const words = `${message}\nExpected: ${expected}.\nDo: ${fix}`;
	return `::${severityOf(code)} ${properties.join(',')}::${data(words)}`;
}

const data = (value: string | number) =>
	String(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number) =>
	data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
