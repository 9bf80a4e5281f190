import type { SurveyedRecord } from '../../check/survey.ts';
import { postmortem, type Postmortem } from '../../model/corpus.ts';
import { spanWords } from '../../model/duration.ts';
import { SPANS, type Length } from '../../model/phases.ts';
import { similarity, type Similar } from '../../model/similar.ts';

/** What was read of one record, for a reviewer: plain words, none of them trusted. */
export interface Outline {
	file: string;
	title: string;
	/** Names and values, in the order in which they are read; a list has a line for each item. */
	facts: [name: string, value: string][];
}

const TOLD = ['detect', 'diagnose', 'mitigate', 'resolve'];
const CODED = ['triggers', 'causes', 'patterns', 'components'] as const;
const MOST_SIMILAR = 3;

/** Outlines the changed records among all: what was read, what is new in them and what is like them. */
export function outlines(records: SurveyedRecord[], changed: ReadonlySet<string>): Outline[] {
	const all = records.map(postmortem);
	const known = new Set(all.filter(({ file }) => !changed.has(file)).flatMap(domainsOf));
	const { to } = similarity(all.filter(({ data }) => data.entry.status !== 'withdrawn'));
	return all
		.filter(({ file }) => changed.has(file))
		.map((one) => ({
			file: one.file,
			title: one.data.title,
			facts: [
				...aboutIt(one),
				['new outside domains', listed(domainsOf(one).filter((domain) => !known.has(domain)))],
				['similar', listed(to(one.id).similar.slice(0, MOST_SIMILAR).map(likeness))],
			],
		}));
}

function aboutIt({ data, occurred, phases, uses }: Postmortem): Outline['facts'] {
	const { status } = data.entry;
	return [
		...(status === 'published' ? [] : [['status', status] as [string, string]]),
		['organization', data.organization],
		['happened', occurred?.words ?? 'not stated'],
		['in all', words(phases.total)],
		...SPANS.filter(({ name }) => TOLD.includes(name)).map(({ name, word }): [string, string] => [
			word.toLowerCase(),
			words(phases.spans[name]),
		]),
		...CODED.map((name): [string, string] => [name, listed(uses[name].map(({ id }) => id))]),
		['sources', listed(data.sources.map(sourceWords))],
	];
}

const sourceWords = ({ url, relation, read }: SurveyedRecord['data']['sources'][number]) =>
	`${url} (${relation}, read ${read === 'whole' ? 'whole' : 'in part'})`;

const likeness = ({ postmortem: { id }, reasons }: Similar) =>
	`${id} (${reasons.map((term) => term.id).join(', ')})`;

function words(length: Length): string {
	if (length.state !== 'known') return length.state.replace('-', ' ');
	return spanWords(length.interval, { about: length.about }).replaceAll('\u00a0', ' ');
}

const listed = (values: string[]) => [...new Set(values)].join('\n') || 'none';

/** The hosts to which a record sends its readers. */
function domainsOf({ data, prose }: Pick<Postmortem, 'data' | 'prose'>): string[] {
	const links = [...prose.html.matchAll(/href="(https?:[^"]+)"/g)].map(([, link]) => link!);
	const addresses = [...data.sources.map(({ url }) => url), ...links];
	const hosts = addresses
		.filter((link) => URL.canParse(link))
		.map((link) => new URL(link).hostname);
	return [...new Set(hosts)];
}
