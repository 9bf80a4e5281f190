import { parseArgs } from 'node:util';
import { recordsPlace } from '../../schema/places.ts';

/** What `npm run new` understands, as its help prints it. */
export const HELP = `Writes a new record into ${recordsPlace}/, asking what it is not told.

  npm run new
  npm run new -- --title "…" --organization monzo --local-time "2017-10-27 14:10" \\
      --zone Europe/London --source https://… --source-title "…" --publisher "…" --yes

  --title <words>             what happened, plainly, in 10 to 100 characters
  --organization <id|name>    whose system failed; undisclosed where the source does not say
  --organization-definition <sentence>
                              for an organization that is not known yet: what it does
  --organization-website <address>
  --occurred <date>           2021-08-25, 2021-08, 2021, ../2021-08-25 (on or before), 2021-08~ (about)
  --local-time <time>         when the harm began, by the clocks there: "2021-08-25 15:30"
  --zone <name>               the zone of that time, as in Europe/London, or an offset, or UTC
  --environment <id>          production, staging …; may be given more than once
  --kind <kind>               incident, near-miss, security-incident, exercise or anecdote
  --source <address>          where it can be read; with
  --source-title <words>        the title as its publisher prints it,
  --publisher <name>            who published it,
  --source-kind <kind>          postmortem, blog, talk, status-page, issue …
  --relation <relation>         first-hand, first-party, second-hand, aggregate or background,
  --read <whole|part>           how much of it you read
  --assisted                  a language model helps to write it
  --id <id>                   the file's name, where you do not want the one suggested
  --yes                       ask nothing, and write what is known
  --anyway                    write even where another record may tell of it already
  --help                      this text`;

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

const options = {
	title: text,
	organization: text,
	'organization-definition': text,
	'organization-website': text,
	occurred: text,
	'local-time': text,
	zone: text,
	environment: { ...text, multiple: true },
	kind: text,
	source: text,
	'source-title': text,
	publisher: text,
	'source-kind': text,
	relation: text,
	read: text,
	assisted: yes,
	id: text,
	yes,
	anyway: yes,
	help: yes,
} as const;

/** What was said on the command line. */
export type Flags = ReturnType<typeof parse>;

/** Reads the command line; throws with a sentence where it cannot be understood. */
export function readFlags(args: string[]): Flags {
	try {
		return parse(args);
	} catch (error) {
		const reason = (error instanceof Error ? error.message : String(error)).split('. ')[0];
		throw new Error(`${reason}. \`npm run new -- --help\` lists what it understands.`, {
			cause: error,
		});
	}
}

const parse = (args: string[]) => parseArgs({ args, options, strict: true }).values;
