import { apiPath, DATA } from '../../../components/data/paths.ts';
import { openApi } from '../../../schema/published/openapi.ts';
import { absolute, site } from '../../../site.ts';
import { json } from './_api.ts';

/** The description of the API, in OpenAPI 3.1. */
export const GET = () =>
	json(
		openApi({
			name: `${site.name}: API`,
			description: `${site.tagline} Every answer is a file; the index lists them. A field may be added at any time; what changes its meaning or goes gets a new version.`,
			root: absolute(apiPath('')).replace(/\/$/, ''),
			page: absolute(DATA),
			license: { name: site.licenseWords, url: site.license },
		}),
	);
