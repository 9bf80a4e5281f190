import { type Field, fieldsOf } from './fields.ts';
import { options } from './options.ts';
import { recordSchema } from './record.ts';

let fields: Map<string, Field> | undefined;

/** A record's field by its path, as in `['timeline', 3, 'at']`; undefined for one that this schema does not have. */
export function fieldAt(path: readonly PropertyKey[]): Field | undefined {
	fields ??= new Map(fieldsOf(recordSchema(options)).map((field) => [field.path, field]));
	const name = path.map((key) => (typeof key === 'number' ? '[]' : `.${String(key)}`)).join('');
	return fields.get(name.replace(/^\./, ''));
}
