import type { Given } from '../../import/draft.ts';
import type { Imported, ImportedSource } from '../../import/imported.ts';
import { ORGANIZATIONS, organizationNamed, type NewOrganization } from '../new/organization.ts';
import type { Asker } from '../new/asker.ts';
import { gatherOrganization } from '../new/gather-organization.ts';
import { gatherWhen } from '../new/gather-when.ts';
import { type Inquiry, Refused } from '../new/gather.ts';
import {
	type Judgment,
	judgeAddress,
	judgeOneOf,
	judgePublisher,
	judgeSource,
	judgeTitle,
} from '../new/judge.ts';
import type { Known } from '../new/known.ts';
import type { ImportFlags } from './flags.ts';

/** The document with what was said of it, and what a draft needs beside. */
export interface Completed {
	document: Imported;
	given: Given;
	added: NewOrganization | undefined;
}

/** Adds to what was read of a document what the command line says, and at a terminal the answers to what is missing. Throws `Refused` with all that cannot stand. */
export async function complete(
	read: Imported,
	flags: ImportFlags,
	known: Known,
	asker: Asker | undefined,
): Promise<Completed> {
	const { organization, environment, occurred } = flags;
	const inquiry: Inquiry = {
		flags: { organization, environment, occurred, ...definitionIn(flags) },
		known,
		asker,
		faults: [],
	};
	const sources = await completeSources(read.sources, flags, inquiry);
	const whose = await whoseSystem(read, inquiry);
	const isAsked = occurred !== undefined || (asker && read.occurred === undefined);
	const when = isAsked ? await gatherWhen(inquiry) : { occurred: read.occurred };
	for (const [flag, judge] of JUDGED) {
		const fault = flags[flag] === undefined ? undefined : judge(flags[flag]);
		if (fault) inquiry.faults.push(`--${flag}: ${fault}`);
	}
	const ids = known.vocabularies.environments.map(({ id }) => id);
	const fault = environment?.map((id) => judgeOneOf(id, ids)).find(Boolean);
	if (fault) inquiry.faults.push(`--environment: ${fault}`);
	if (inquiry.faults.length > 0) throw new Refused(inquiry.faults);
	const { added, notes, organization: owner } = whose;
	return {
		document: {
			...read,
			occurred: when.occurred,
			sources,
			notes: [
				...read.notes.filter(({ place }) => place !== 'occurred' || when.occurred === undefined),
				...notes,
			],
		},
		given: {
			title: flags.title,
			organization: owner,
			...('began' in when && { began: when.began, notStated: when.notStated }),
			environments: environment,
			today: new Date(known.now).toISOString().slice(0, 10),
			preparedBy: flags.assisted ? 'assisted' : 'person',
			id: flags.id,
		},
		added,
	};
}

const JUDGED = [
	['title', judgeTitle],
	['source', judgeAddress],
	['publisher', judgePublisher],
	['relation', (value: string) => judgeSource('relation', value)],
	['read', (value: string) => judgeSource('read', value)],
] as const satisfies [keyof ImportFlags, (value: string) => Judgment][];

const definitionIn = (flags: ImportFlags) => ({
	'organization-definition': flags['organization-definition'],
	'organization-website': flags['organization-website'],
});

/** The organization that was named, or that the document names, where it is known; else a note. */
async function whoseSystem({ organization: name }: Imported, inquiry: Inquiry) {
	const { flags, known, asker } = inquiry;
	const found = name ? organizationNamed(name, known.vocabularies.organizations) : undefined;
	if (flags.organization === undefined && found)
		return { organization: found.id, added: undefined, notes: [] };
	if (flags.organization !== undefined || asker) {
		if (name && asker && flags.organization === undefined)
			asker.tell(`The document names ${name}, which is not known here yet.`);
		return { ...(await gatherOrganization(inquiry)), notes: [] };
	}
	const say = name
		? `the document names ${name}, which is not in ${ORGANIZATIONS} yet. Add it there`
		: 'say whose system failed; undisclosed where the document does not';
	return {
		organization: undefined,
		added: undefined,
		notes: [{ place: 'organization' as const, say: `${say}. Then rename this file after it` }],
	};
}

/** Fills the first source that lacks its address or its publisher. */
async function completeSources(
	sources: ImportedSource[],
	{ source: url, publisher, relation, read }: ImportFlags,
	{ asker }: Inquiry,
): Promise<ImportedSource[]> {
	const lacking = sources.find((one) => !one.url || !one.publisher) ?? sources[0];
	const ask = async (message: string, given: string, judge: (value: string) => Judgment) =>
		given || !asker ? given : asker.write({ message, judge });
	return Promise.all(
		sources.map(async (one) => {
			if (one !== lacking) return one;
			return {
				...one,
				url: await ask(WHERE, url ?? one.url, judgeAddress),
				publisher: await ask(WHO, publisher ?? one.publisher, judgePublisher),
				relation: (relation as ImportedSource['relation']) ?? one.relation,
				read: (read as ImportedSource['read']) ?? one.read,
			};
		}),
	);
}

const WHERE = 'Where can the document be read? Its address.';
const WHO = 'Who published it?';
