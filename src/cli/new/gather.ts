import type { Answers } from '../../record/answers.ts';
import type { Term } from '../../schema/term.ts';
import type { Asker, Choice } from './asker.ts';
import type { Flags } from './flags.ts';
import type { Known } from './known.ts';
import {
	type Judgment,
	judgeAddress,
	judgeOneOf,
	judgePublisher,
	judgeSource,
	judgeSourceTitle,
	judgeTitle,
} from './judge.ts';
import { gatherOrganization } from './gather-organization.ts';
import { gatherWhen } from './gather-when.ts';
import type { NewOrganization } from './organization.ts';

/** What is known before anything is written. */
export interface Gathered {
	answers: Answers;
	/** An organization that has to be added first. */
	added: NewOrganization | undefined;
}

/** Answers that cannot stand, or are missing where nobody can be asked; a sentence for each. */
export class Refused extends Error {
	/** The sentences, each with the flag it is about. */
	readonly faults: string[];
	constructor(faults: string[]) {
		super(faults.join('\n'));
		this.faults = faults;
	}
}

/** How one thing is found out: from its flag, or else by asking. */
export interface Inquiry {
	flags: Flags;
	known: Known;
	/** Absent where nobody can be asked. */
	asker: Asker | undefined;
	/** What cannot stand, gathered so that all is said at once. */
	faults: string[];
}

/** Gathers the source first, since it shows whether the incident is told already; `seen` may end everything there. */
export async function gather(
	flags: Flags,
	known: Known,
	asker: Asker | undefined,
	seen: (answers: Pick<Answers, 'organization' | 'occurred' | 'sources'>) => Promise<void>,
): Promise<Gathered> {
	const inquiry: Inquiry = { flags, known, asker, faults: [] };
	const ask = one(inquiry);
	const url = await ask('source', judgeAddress, {
		message: 'Where can it be read? The address of the best source.',
		placeholder: 'https://…',
	});
	const from = (source: object) => [{ title: '', publisher: '', url, ...source }];
	if (asker && url) await seen({ organization: '', sources: from({}) });
	const source = {
		title: await ask('source-title', judgeSourceTitle, {
			message: 'What is its title, as its publisher prints it?',
		}),
		publisher: await ask('publisher', judgePublisher, { message: 'Who published it?' }),
		kind: optional(inquiry, 'source-kind', (value) => judgeSource('kind', value)),
		relation: optional(inquiry, 'relation', (value) => judgeSource('relation', value)),
		read: optional(inquiry, 'read', (value) => judgeSource('read', value)) as 'whole' | undefined,
	};
	const { organization, added } = await gatherOrganization(inquiry);
	const when = await gatherWhen(inquiry);
	if (asker) await seen({ organization, occurred: when.occurred, sources: from({}) });
	const title = await ask('title', judgeTitle, {
		message: 'What happened? One plain line, in 10 to 100 characters.',
		placeholder: 'A missing pair of braces deletes every service',
	});
	const environments = await gatherEnvironments(inquiry);
	const kind = optional(inquiry, 'kind', (value) => judgeOneOf(value, KINDS)) as Answers['kind'];
	const preparedBy = await gatherPreparer(inquiry);
	if (inquiry.faults.length > 0) throw new Refused(inquiry.faults);
	const answers: Answers = {
		title,
		organization,
		...when,
		environments,
		kind,
		sources: from(source),
		today: new Date(known.now).toISOString().slice(0, 10),
		preparedBy,
	};
	if (!asker) await seen(answers);
	return { answers, added };
}

const KINDS = ['incident', 'near-miss', 'security-incident', 'exercise', 'anecdote'];

type TextFlag = Exclude<keyof Flags, 'environment' | 'assisted' | 'yes' | 'anyway' | 'help'>;

/** A required answer: what its flag says, or what is typed; empty where neither can be had. */
function one({ flags, asker, faults }: Inquiry) {
	return async (
		flag: TextFlag & string,
		judge: (value: string) => Judgment,
		question: { message: string; placeholder?: string },
	): Promise<string> => {
		const given = flags[flag]?.trim();
		const fault = given === undefined ? undefined : judge(given);
		if (given !== undefined && !fault) return given;
		if (!asker) {
			faults.push(`--${flag}: ${fault ?? `this is needed. ${question.message}`}`);
			return '';
		}
		if (fault) asker.warn(fault);
		return asker.write({ ...question, judge, ...(given && { initial: given }) });
	};
}

/** An answer that may be left to the writer: what its flag says, or nothing. */
function optional(
	{ flags, faults }: Inquiry,
	flag: TextFlag & string,
	judge: (value: string) => Judgment,
): string | undefined {
	const given = flags[flag]?.trim();
	const fault = given === undefined ? undefined : judge(given);
	if (fault) faults.push(`--${flag}: ${fault}`);
	return given;
}

async function gatherEnvironments(inquiry: Inquiry): Promise<string[] | undefined> {
	const { flags, asker, faults, known } = inquiry;
	const terms = known.vocabularies.environments;
	const ids = terms.map(({ id }) => id);
	const given = flags.environment;
	if (given) {
		const fault = given.map((id) => judgeOneOf(id, ids)).find(Boolean);
		if (fault) faults.push(`--environment: ${fault}`);
		return given;
	}
	if (!asker) return undefined;
	const chosen = await asker.several('In which environment?', terms.map(choiceOf));
	return chosen.length > 0 ? chosen : undefined;
}

const choiceOf = ({ id, label, definition }: Term): Choice => ({
	value: id,
	label,
	hint: definition,
});

async function gatherPreparer({ flags, asker }: Inquiry): Promise<Answers['preparedBy']> {
	if (flags.assisted || !asker) return flags.assisted ? 'assisted' : 'person';
	const chosen = await asker.choose('Who prepares this record? The page will say so.', [
		{ value: 'person', label: 'I do', hint: 'no language model helps' },
		{ value: 'assisted', label: 'I do, with a language model', hint: 'and I check every line' },
	]);
	return chosen as Answers['preparedBy'];
}
