import type { SchemaOptions } from './schema/options.ts';

/**
 * What a copy of this knowledge base may change without touching the code: fields of its own.
 * `fields: { service: z.string().optional().describe('The service concerned.') }` adds one.
 */
export const options: SchemaOptions = { fields: {} };
