import { source as sourceSchema } from '../schema/source.ts';
import { type AnsweredSource, type Answers, idFrom } from './answers.ts';
import { type Row, untilDone } from './rows.ts';
import { flow, scalar } from './scalar.ts';

/** A source that has its id. */
export type NamedSource = AnsweredSource & { id: string };

/** Writes the ids of sources as YAML, that of the first source where none is given. */
export type Cite = (own?: string[]) => string;

const { kind, relation } = sourceSchema.shape;

/** The fields of a source that was read on the day of writing. */
export function sourceRows(one: NamedSource, answers: Answers): Row[] {
	return [
		{ key: 'id', words: one.id },
		{ key: 'title', words: one.title, hint: 'The title as its publisher prints it.' },
		{ key: 'url', words: one.url, hint: 'The address of the original.' },
		{ key: 'publisher', words: one.publisher, hint: 'Who published it.' },
		{ key: 'published', words: one.published, optional: true },
		{ key: 'kind', words: one.kind, hint: `What it is: ${kind.options.slice(0, 9).join(', ')} …` },
		{
			key: 'relation',
			words: one.relation,
			hint: `How near it is: ${relation.options.join(', ')}.`,
		},
		{ key: 'accessed', words: answers.today, note: untilDone(answers, 'the day you read it') },
		{ key: 'read', words: one.read, hint: 'How much of it you read: whole or part.' },
	];
}

/** Every source with an id of its own. */
export function named(sources: AnsweredSource[]): NamedSource[] {
	const taken = new Set<string>();
	return sources.map((one) => {
		const wanted = one.id ?? (idFrom(one.kind ?? '') || 'source');
		let id = wanted;
		for (let nth = 2; taken.has(id); nth++) id = `${wanted}-${nth}`;
		taken.add(id);
		return { ...one, id };
	});
}

/** How claims cite these sources. */
export function citing(sources: NamedSource[]): Cite {
	const first = sources[0]?.id ?? 'source';
	return (own = []) => (own.length > 1 ? flow(own) : scalar(own[0] ?? first));
}
