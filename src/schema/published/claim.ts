import { z } from 'zod';
import { shape } from './registry.ts';

/** Text that is always there. */
export const text = z.string();

/** Text that is null where the record has none. */
export const maybe = text.nullable();

/** How exact a stated figure or length is. */
export const bound = z.enum(['exact', 'about', 'at-least', 'at-most']);

/** The shape of something a record asserts, with its evidence. */
export const claim = <T extends z.ZodRawShape>(id: string, sentence: string, fields: T) =>
	shape(id, sentence, {
		...fields,
		cite: z.array(text).describe('The ids of the sources, among `sources`, that say so.'),
		inferred: z.boolean().describe('True where it is our reading and no source says it so.'),
	});
