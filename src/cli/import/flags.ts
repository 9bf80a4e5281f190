import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../../import/formats.ts';
import { recordsPlace } from '../../schema/places.ts';

const names = Object.keys(FORMATS);

/** What `npm run import` understands, as its help prints it. */
export const HELP = `Writes a draft into ${recordsPlace}/ from a document that exists already.

  npm run import -- postmortem.md --organization monzo --source https://… --publisher "…"
  npm run import -- issue.json comments.json
  curl -s https://status.example.com/api/v2/incidents.json | npm run import -- - --incident p31zjtct2jer

Times, titles, names and log lines go into fields; what the document says in its own words stands in
comments under TODO, to be retold and then deleted. Nothing is guessed: no zone, no severity, no cause.
E-mail addresses, logins, private addresses and secrets are masked.

  <file>, or - for what is piped in
                              for an issue, a second file may hold its comments
  --from <format>             where it is not recognized:
      google-sre                a postmortem in Markdown: summary, impact, timeline, action items …
      github-issue              an issue or pull request as the REST API of GitHub gives it
      statuspage                an incident as the API of a Statuspage gives it
      icco                      a file of the collection icco/postmortems
  --incident <id>             which one, where a status page gives several
  --title <words>             what happened, plainly, in 10 to 100 characters
  --organization <id|name>    whose system failed; undisclosed where the document does not say
  --organization-definition <sentence>
                              for an organization that is not known yet: what it does
  --organization-website <address>
  --occurred <date>           2021-08-25, 2021-08, 2021, ../2021-08-25 (on or before), 2021-08~ (about)
  --environment <id>          production, staging …; may be given more than once
  --source <address>          where the document can be read; with
  --publisher <name>            who published it,
  --relation <relation>         first-hand, first-party, second-hand, aggregate or background,
  --read <whole|part>           how much of it you read
  --assisted                  a language model helps to write the record
  --id <id>                   the file's name, where you do not want the one suggested
  --yes                       ask nothing, and write what is known
  --anyway                    write even where another record may tell of it already
  --help                      this text`;

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

const options = {
	from: text,
	incident: text,
	title: text,
	organization: text,
	'organization-definition': text,
	'organization-website': text,
	occurred: text,
	environment: { ...text, multiple: true },
	source: text,
	publisher: text,
	relation: text,
	read: text,
	assisted: yes,
	id: text,
	yes,
	anyway: yes,
	help: yes,
} as const;

/** What was said on the command line. */
export type ImportFlags = Omit<ReturnType<typeof parse>['values'], 'from'> & {
	from?: Format | undefined;
	/** The document, and the comments of an issue. */
	files: string[];
};

/** Reads the command line; throws with a sentence where it cannot be understood. */
export function readImportFlags(args: string[]): ImportFlags {
	let given: ReturnType<typeof parse>;
	try {
		given = parse(args);
	} catch (error) {
		const reason = (error instanceof Error ? error.message : String(error)).split('. ')[0];
		throw new Error(`${reason}. ${HINT}`, { cause: error });
	}
	const { values, positionals: files } = given;
	const { from, help } = values;
	if (from !== undefined && !isFormat(from))
		throw new Error(`--from: “${from}” is not one of ${names.join(', ')}. ${HINT}`);
	if (files.length === 0 && !help)
		throw new Error(`Which document? Give its file, or - for what is piped in. ${HINT}`);
	if (files.length > 2 || (files.length === 2 && files.every((file) => file === '-')))
		throw new Error(`One document at a time; a second file may hold an issue's comments. ${HINT}`);
	return { ...values, from, files };
}

const HINT = '`npm run import -- --help` lists what it understands.';

const isFormat = (name: string | undefined): name is Format | undefined =>
	name === undefined || names.includes(name);

const parse = (args: string[]) =>
	parseArgs({ args, options, strict: true, allowPositionals: true });
