import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engine } from '../config/find.ts';
import { addressFrom, originOf } from './init/git.ts';
import { Refused, startCopy } from './init/start.ts';

const HELP = `Begins a knowledge base of your own in a new folder, with this code beside it.

  npm run init -- <folder>
  npm run init -- ../postmortems --name "Postmortems of Example Corp"

  --name <words>      what the site is called
  --from <address>    where the code is cloned from, and upgraded from later; . is this folder.
                      If left out: where this folder was cloned from
  --help              this text`;

const told = (name: string, folder: string, from: string | undefined) =>
	[
		`Began ${name}: content/ and site.config.ts are yours, engine/ is the code${from ? ` of ${from}` : ''}.`,
		'',
		`1. cd ${folder}`,
		'2. npm run setup',
		'   installs what the code needs.',
		'3. Look through site.config.ts.',
		'4. npm run new',
		'   begins the first record; npm run check and npm start show what comes of it.',
		'5. git commit -m "Begin"',
	].join('\n');

try {
	main();
} catch (error) {
	if (!(error instanceof Refused || error instanceof TypeError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

function main(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { name: { type: 'string' }, from: { type: 'string' }, help: { type: 'boolean' } },
	});
	const [given, ...more] = positionals;
	if (values.help) return console.log(HELP);
	if (!given || more.length > 0)
		throw new Refused(
			`${given ? `There are ${positionals.length} folders.` : 'No folder is named.'}\n  Expected: one new folder.\n  Do: npm run init -- ../postmortems`,
		);
	const start = process.env.INIT_CWD ?? process.cwd();
	const folder = resolve(start, given);
	const from = values.from ? addressFrom(start, values.from) : originOf(engine);
	startCopy({ folder, name: values.name?.trim() || 'Postmortems', from });
	console.log(told(basename(folder), folder, from));
}
