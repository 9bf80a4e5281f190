import type { Postmortem } from '../../model/corpus.ts';
import { KIND_WORDS } from '../report/words.ts';
import type { Option } from './term-options.ts';

type Kind = Postmortem['data']['kind'];

const MEANS: Record<Kind, string> = {
	incident: 'It hurt somebody.',
	'near-miss': 'It would have hurt somebody, and was caught before it did.',
	'security-incident': 'Somebody broke in, or misused the system on purpose.',
	exercise: 'The failure was brought about on purpose, to learn from it.',
	anecdote: 'A story with a lesson and without a place in time. Less is asked of it.',
};

/** The kinds of record as options. */
export const kindOptions: Option[] = (Object.keys(MEANS) as Kind[]).map((value) => ({
	value,
	label: KIND_WORDS[value],
	about: MEANS[value],
}));
