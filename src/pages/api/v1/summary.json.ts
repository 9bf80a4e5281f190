import { corpus } from '../../../corpus.ts';
import { publishFigures } from '../../../model/publish-figures.ts';
import { envelope, json } from './_api.ts';

/** Figures about the whole collection. */
export const GET = () =>
	json({ ...envelope(corpus.postmortems.length), ...publishFigures(corpus) });
