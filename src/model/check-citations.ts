import type { Finding } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';
import { nearest } from './nearest.ts';

interface CitedSource {
	id: string;
	path: Finding['path'];
}

/** Citations of sources the record does not list, and sources that neither the record nor its prose cites. */
export function checkCitations(data: RecordData, citedInProse: ReadonlySet<string>): Finding[] {
	const cited = citationsIn(data, []);
	const known = new Set(data.sources.map(({ id }) => id));
	const used = new Set([...cited.map(({ id }) => id), ...citedInProse]);
	return [
		...cited.filter(({ id }) => !known.has(id)).map((one) => unknown(one, data.sources)),
		...data.sources.flatMap(({ id }, at) => (used.has(id) ? [] : unused(id, at))),
	];
}

/** Every source id in a `cite` or `prefer`, however deep; a list gives each its own index. */
function citationsIn(value: unknown, path: Finding['path']): CitedSource[] {
	if (Array.isArray(value)) return value.flatMap((item, at) => citationsIn(item, [...path, at]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, held]: [string, unknown]) => {
		const here = [...path, key];
		if (key === 'prefer' && typeof held === 'string') return [{ id: held, path: here }];
		if (key !== 'cite' || !Array.isArray(held)) return citationsIn(held, here);
		return held.map((id, at) => ({ id: String(id), path: [...here, at] }));
	});
}

function unknown({ id, path }: CitedSource, sources: RecordData['sources']): Finding {
	const meant = nearest(
		id,
		sources.map((source) => ({ id: source.id, names: [source.title] })),
	);
	return {
		code: 'REF-002',
		path,
		message: `No source of this record is called \`${id}\`.`,
		expected: `one of ${sources.map((source) => `\`${source.id}\``).join(', ')}`,
		fix: meant
			? `Did you mean \`${meant}\`? Otherwise add the source to \`sources\`.`
			: 'Add the source to `sources`, or correct the id.',
	};
}

const unused = (id: string, at: number): Finding => ({
	code: 'REF-009',
	path: ['sources', at],
	message: `Nothing cites the source \`${id}\`.`,
	expected: 'every source cited by a field or by the prose',
	fix: 'Cite it where it was used, or leave it out.',
});
