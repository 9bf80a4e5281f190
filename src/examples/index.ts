import type { Code } from '../schema/codes.ts';
import { bytes } from './bytes.ts';
import { corpus } from './corpus.ts';
import type { Example } from './example.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { images } from './images.ts';
import { blame, entries, people, secrets } from './people.ts';
import { prose } from './prose.ts';
import { pullRequests } from './pull-requests.ts';
import { references } from './references.ts';
import { times } from './times.ts';
import { yaml } from './yaml.ts';

/** An example of every problem code; the test of this folder runs each through the real check. */
export const examples: Partial<Record<Code, Example>> = {
	...files,
	...bytes,
	...yaml,
	...fields,
	...times,
	...references,
	...prose,
	...entries,
	...secrets,
	...people,
	...blame,
	...images,
	...corpus,
	...pullRequests,
};
