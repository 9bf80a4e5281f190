import type { Config } from './config/shape.ts';
import { config as loaded } from './config/load.ts';

/** What this copy of the knowledge base has made its own; the top-level `site.config.ts` says what each setting is. */
export const config: Config = loaded;
