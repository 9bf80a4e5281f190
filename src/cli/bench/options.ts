import { parseArgs } from 'node:util';
import { tools, type ToolName } from './against.ts';

const PARTS = ['check', 'search', 'list', 'site'] as const;

const FLAGS = {
	sizes: { type: 'string', default: '100,1000' },
	runs: { type: 'string', default: '3' },
	seed: { type: 'string', default: '1' },
	json: { type: 'boolean', default: false },
	only: { type: 'string', default: PARTS.join(',') },
	against: { type: 'string', default: '' },
} as const;

/** What to measure. */
export interface Options {
	/** Numbers of records, each measured on its own. */
	sizes: number[];
	/** How often the check is run. */
	runs: number;
	seed: number;
	json: boolean;
	parts: Set<(typeof PARTS)[number]>;
	/** Tools that build the same records. */
	against: ToolName[];
}

/** Reads the flags of the bench; ends the program where one makes no sense. */
export function readOptions(args: string[]): Options {
	const values = valuesOf(args);
	const sizes = values.sizes.split(',').map(Number);
	const [runs, seed] = [Number(values.runs), Number(values.seed)];
	if (![runs, seed, ...sizes].every((one) => Number.isInteger(one) && one > 0))
		refuse('--sizes, --runs and --seed take whole numbers, as in --sizes 100,1000 --runs 3.');
	return {
		sizes,
		runs,
		seed,
		json: values.json,
		parts: new Set(among('--only', values.only, PARTS)),
		against: among('--against', values.against, Object.keys(tools) as ToolName[]),
	};
}

function valuesOf(args: string[]) {
	try {
		return parseArgs({ args, options: FLAGS }).values;
	} catch (error) {
		const known = Object.keys(FLAGS).map((flag) => `--${flag}`);
		return refuse(`${(error as Error).message.split('. ')[0]}. It knows ${known.join(', ')}.`);
	}
}

function among<Name extends string>(flag: string, list: string, known: readonly Name[]): Name[] {
	const names = list.split(',').filter(Boolean);
	const unknown = names.filter((one) => !(known as readonly string[]).includes(one));
	if (unknown.length > 0)
		refuse(`${flag} takes ${known.join(', ')}; it does not know ${unknown.join(', ')}.`);
	return names as Name[];
}

function refuse(words: string): never {
	console.error(words);
	process.exit(2);
}
