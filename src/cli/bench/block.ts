/** A value of a record's front matter. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value | undefined };

/** A value as block YAML, the way people write it; texts stand in quotes. */
export function block(value: Value, indent = ''): string {
	if (Array.isArray(value)) return value.map((one) => item(one, indent)).join('');
	if (typeof value !== 'object') return `${indent}${scalar(value)}\n`;
	return Object.entries(value)
		.map(([key, one]) => (one === undefined ? '' : entry(key, one, indent)))
		.join('');
}

const item = (value: Value, indent: string): string =>
	typeof value === 'object'
		? `${indent}- ${block(value, `${indent}  `).trimStart()}`
		: `${indent}- ${scalar(value)}\n`;

const entry = (key: string, value: Value, indent: string): string =>
	typeof value === 'object'
		? `${indent}${key}:\n${block(value, `${indent}  `)}`
		: `${indent}${key}: ${scalar(value)}\n`;

const scalar = (value: string | number | boolean) =>
	typeof value === 'string' && !/^[a-z][a-z/-]*$/.test(value)
		? `'${value.replaceAll("'", "''")}'`
		: String(value);
