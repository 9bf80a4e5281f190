import { apiPath, DATA } from '../../../components/data/paths.ts';
import { corpus } from '../../../corpus.ts';
import type { ListedFile } from '../../../schema/published/digests.ts';
import { apiFiles } from '../../../schema/published/files.ts';
import { absolute, site } from '../../../site.ts';
import { envelope, json } from './_api.ts';
import { dumps } from './_dumps.ts';

/** All files of the API and what is in them. */
export const GET = async () => {
	const made = await dumps();
	const files = apiFiles.map(({ path, title, type = 'application/json' }): ListedFile => {
		const dump = made.find(({ name }) => name === path);
		return {
			url: absolute(apiPath(path)),
			title,
			mediaType: type,
			bytes: dump?.size ?? null,
			sha256: dump?.sha256 ?? null,
		};
	});
	return json({
		...envelope(corpus.postmortems.length),
		name: site.name,
		description: site.tagline,
		url: absolute(DATA),
		files,
	});
};
