import { apiPath } from '../../../components/data/paths.ts';
import { publishedSchema } from '../../../schema/published/openapi.ts';
import { absolute } from '../../../site.ts';
import { json } from './_api.ts';

/** The shapes of the API as JSON Schema. */
export const GET = () => json(publishedSchema(absolute(apiPath('schema.json'))));
