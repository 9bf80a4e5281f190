import type { z } from 'zod';

/** What an organization that runs its own copy may change without touching the code. */
export interface SchemaOptions {
	/** Fields of its own, added to the record; each needs a `.describe()` sentence. */
	fields: Record<string, z.ZodType>;
}
