import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type KnownTerms, recordJsonSchema, vocabularyJsonSchema } from '../schema/json-schema.ts';
import { isProject } from '../config/find.ts';
import { config } from '../config.ts';
import { options } from '../schema/options.ts';
import { folders, list, vocabularyFiles } from './files.ts';

const COLLECTIONS = '.astro/collections/collections.json';

/** A file's text by its path from the project's root. */
type Texts = Record<string, string>;

/** The schemas of the vocabularies' files; they are committed, and `.vscode/settings.json` names them. */
export const vocabularySchemas = (): Texts =>
	Object.fromEntries(
		vocabularyFiles().map(([name]) => [
			`.vscode/schemas/${name}.json`,
			json(vocabularyJsonSchema(name)),
		]),
	);

/**
 * What the Astro extension reads to complete, explain and check front matter: a schema for each
 * collection, with the terms there are, and a list that says which file belongs to which.
 */
export function frontMatterSchemas(root: string, terms: KnownTerms): Texts {
	const files = {
		postmortems: [`${config.content}/TEMPLATE.mdx`, ...list(root, folders.postmortems).files],
		patterns: list(root, folders.patterns).files,
	};
	const named = Object.entries(files).flatMap(([name, list]) =>
		list.map((file) => [address(join(root, file)), name]),
	);
	const collections = Object.keys(files).map((name) => ({ hasSchema: true, name }));
	return {
		'.astro/collections/postmortems.schema.json': json(recordJsonSchema(options, terms)),
		'.astro/collections/patterns.schema.json': json(vocabularyJsonSchema('patterns')),
		[COLLECTIONS]: json({
			collections,
			entries: Object.fromEntries(named),
		}),
	};
}

/** True where editors know to which schema these files belong. */
export const isKnownToEditors = (root: string, files: string[]): boolean => {
	const entries = before(join(root, COLLECTIONS)) ?? '';
	return files.every((file) => entries.includes(JSON.stringify(address(join(root, file)))));
};

/** Writes the files that differ from what is there; editors reload those. Nothing where the folder is nobody's project. */
export function writeTexts(root: string, texts: Texts): string[] {
	if (!isProject) return [];
	const changed = Object.entries(texts).filter(([path, text]) => text !== before(join(root, path)));
	for (const [path, text] of changed) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return changed.map(([path]) => path);
}

function before(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

/** The extension compares addresses decoded and in lower case. */
const address = (path: string) => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
