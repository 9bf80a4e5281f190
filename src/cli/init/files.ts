import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../config/find.ts';

/** What the first files of an own copy need to know. */
export interface Beginning {
	/** What the site is called. */
	name: string;
	/** How git is called for the engine; undefined where the engine is no part of a repository. */
	git: string | undefined;
}

const ENGINE = 'cd engine && npm run';

/** The files with which an own copy begins, by their paths. */
export const firstFiles = ({ name, git }: Beginning): Record<string, string> => ({
	'site.config.ts': configOf(name),
	'content/organizations.yaml': ORGANIZATIONS,
	'package.json': `${JSON.stringify(packageOf(git), null, '\t')}\n`,
	'.gitignore': 'node_modules/\ndist/\n.astro/\n.cache/\n',
	'.vscode/settings.json': editors('settings.json').replaceAll('./.vscode/', './engine/.vscode/'),
	'.vscode/extensions.json': editors('extensions.json'),
	'README.md': readme(name, git !== undefined),
});

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const configOf = (name: string) => `import type { SiteConfig } from './engine/src/config/shape.ts';

/** What is ours. engine/site.config.ts shows every setting, the guide “Your own copy” explains them. */
export default {
	name: ${quoted(name)},
	tagline: 'What went wrong here, why, and what to ask before it happens again.',

	// Where the site and the repository are, as in 'https://postmortems.example.com'.
	// address: '',
	// repository: '',
	license: { words: 'For internal use only' },
	searchEngines: false,
	internalSources: true,

	// The terms come from there. With \`records: true\` its postmortems stand beside ours.
	beside: { folder: 'engine/content', records: false },

	required: [],
	fields: {},
	vocabularies: {},
} satisfies SiteConfig;
`;

const ORGANIZATIONS = `# Whose system failed: the company, its teams or its products. \`npm run new\` adds the first one.
# - id: payments
#   label: Payments
#   definition: Takes and refunds payments for all shops.
`;

/** What editors are told in the engine, from a folder further out. */
const editors = (file: string) => readFileSync(join(engine, '.vscode', file), 'utf8');

const packageOf = (git: string | undefined) => ({
	name: 'postmortems',
	private: true,
	type: 'module',
	scripts: {
		setup: `${git ? `${git} submodule update --init && ` : ''}cd engine && npm ci`,
		start: `${ENGINE} start`,
		dev: `${ENGINE} dev`,
		build: `${ENGINE} build`,
		new: `${ENGINE} new --`,
		import: `${ENGINE} import --`,
		check: `${ENGINE} check --`,
		...(git && {
			upgrade: `${git} submodule update --init --remote engine && cd engine && npm ci && npm run check`,
		}),
	},
});

const readme = (name: string, isLinked: boolean) => `# ${name}

Our postmortems. \`content/\` holds what we write, \`site.config.ts\` what is ours about the site, and
\`engine/\` the code, which nobody changes here.

\`\`\`sh
npm run setup   # once, and after an upgrade by somebody else
npm run new     # begin a record
npm run check   # what is wrong with what we wrote
npm start       # build the site and serve it on http://localhost:4321
\`\`\`

\`npm run build\` writes the site into \`dist/\`.${isLinked ? ' `npm run upgrade` takes the newest engine.' : ''}
`;
