import { z } from 'zod';

/** The published shapes by name, for the description of the API. */
export const shapes = z.registry<{ id: string }>();

/** Gives a shape its name and its sentence in the description of the API. */
export const shape = <T extends z.ZodRawShape>(id: string, sentence: string, fields: T) =>
	z.object(fields).describe(sentence).register(shapes, { id });
