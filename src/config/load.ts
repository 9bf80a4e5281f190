import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import base from '../../site.config.ts';
import { everyVocabulary } from '../schema/stated.ts';
import { type ConfigFault, readConfig } from './check.ts';
import { CONFIG_FILE, engine, from, type Place, place } from './find.ts';
import type { Config } from './shape.ts';

/** A configuration that cannot be used; the message says all that is wrong with it. */
export class WrongConfig extends Error {
	constructor(message: string) {
		super(message);
		// Where the code stood when it noticed helps nobody.
		this.stack = message;
	}
}

/** The configuration of a copy: this project's values with its own in their place. Throws with every fault. */
export function loadConfig({ home, isApart, config: file, content }: Place): Config {
	const { beside: given, ...rest } = file ? read(file) : {};
	const { config, faults } = readConfig({ ...base, ...rest, beside: given || undefined }, TAKEN);
	if (!config) throw new WrongConfig(message(file ? from(home, file) : CONFIG_FILE, faults));
	const start = file ? dirname(file) : home;
	const pathOf = (folder: string) => from(home, resolve(start, folder));
	const own = content ?? pathOf(config.content);
	const named = config.beside && { ...config.beside, folder: pathOf(config.beside.folder) };
	const beside = named ?? (isApart && given !== false ? termsOf(home) : undefined);
	const missing = [
		...(isApart ? [[content ? 'CONTENT_DIR' : 'content', join(home, own)] as const] : []),
		...(named ? [['beside.folder', join(home, named.folder)] as const] : []),
	].filter(([, folder]) => !existsSync(folder));
	if (missing.length > 0) throw new WrongConfig(missing.map(absent).join('\n\n'));
	return { ...config, content: own, beside: beside?.folder === own ? undefined : beside };
}

const absent = ([at, folder]: readonly [string, string]) =>
	message(at === 'CONTENT_DIR' ? 'environment' : CONFIG_FILE, [
		{
			at,
			message: `There is no folder ${folder}.`,
			expected: 'a folder that is there',
			fix: 'Make it, or name another.',
		},
	]);

/** A copy that says nothing of it leans on the terms that come with the code. */
const termsOf = (home: string): Config['beside'] => ({
	folder: from(home, join(engine, 'content')),
	records: false,
	label: 'public collection',
	repository: '',
});

const TAKEN = {
	vocabularies: everyVocabulary,
	get routes() {
		return ['pagefind', ...readdirSync(join(engine, 'src/pages'))].map(
			(name) => name.split('.')[0]!,
		);
	},
};

function read(file: string): { beside?: unknown } {
	let found: { default?: unknown };
	try {
		found = createRequire(import.meta.url)(file) as typeof found;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new WrongConfig(
			`${file}\n  This cannot be read: ${why}\n  Expected: TypeScript without errors.\n  Do: Mend what is named.`,
		);
	}
	const { default: given } = found;
	if (typeof given === 'object' && given !== null) return given;
	throw new WrongConfig(
		`${file}\n  This gives no settings.\n  Expected: export default { name: '…' }.\n  Do: Put the settings there.`,
	);
}

/** All faults as text, a block for each. */
export const message = (file: string, faults: ConfigFault[]): string =>
	faults
		.map(
			({ at, message, expected, fix }) =>
				`${file}  ${at}\n  ${message}\n  Expected: ${expected}.\n  Do: ${fix}`,
		)
		.join('\n\n');

/** The configuration of the copy that this process serves. Pages and browsers get its values alone. */
export const config: Config = loadConfig(place);
