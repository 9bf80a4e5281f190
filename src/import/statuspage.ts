import { array, instant, type Json, object, objects, parsed, text } from './json.ts';
import { type Imported, type ImportedStep, type Note, Unreadable, unread } from './imported.ts';
import { oneLine, plain } from './plain.ts';
import { readPostmortem } from './postmortem.ts';

const EXPECTED =
	'This is no incident of a Statuspage. Expected an incident as the Statuspage API gives it: an object with `name` and `incident_updates`, by itself, under `incident`, or in `incidents`.';

/** Reads an incident of a status page; `wanted` is its id where the JSON holds several. Throws `Unreadable` where it is none. */
export function readStatuspage(json: string, wanted?: string): Imported {
	const document = parsed(json, EXPECTED);
	const page = object(object(document)?.page);
	const incident = chosen(document, wanted);
	const name = text(incident.name);
	const updates = objects(incident.incident_updates).sort(
		(a, b) => Date.parse(timeOf(a) ?? '') - Date.parse(timeOf(b) ?? ''),
	);
	const started = instant(incident.started_at);
	const reported = text(incident.impact_override) ?? text(incident.impact);
	const organization = text(page?.name);
	return {
		...unread(),
		title: name && oneLine(name),
		organization,
		occurred: started?.slice(0, 10),
		reported,
		steps: updates.map(stepOf),
		sources: [
			{
				title: name ? oneLine(name) : '',
				url: addressOf(incident, page),
				publisher: organization ?? '',
				published: instant(incident.created_at)?.slice(0, 10),
				kind: 'status-page',
				relation: 'first-party',
			},
		],
		...afterwards(text(incident.postmortem_body)),
		notes: [
			...(started ? [] : [OPEN_START]),
			{ place: 'timeline', say: POSTED },
			...componentNotes(incident, updates),
			...(reported ? [{ place: 'impact' as const, say: GRADE }] : []),
			...afterwards(text(incident.postmortem_body)).notes,
		],
	};
}

const OPEN_START: Note = {
	place: 'occurred',
	say: 'say when it happened; the page only gives the times of its updates',
};
const POSTED =
	'these are the times at which the status page was updated; what happened may have happened before';
const GRADE = '`reported` is the grade of the status page; the rubric is yours to find';

function chosen(document: Json, wanted: string | undefined): Record<string, Json> {
	const { incident, incidents } = object(document) ?? {};
	const list = [document, incident, ...array(incidents), ...array(document)].flatMap((one) => {
		const found = object(one);
		return found && Array.isArray(found.incident_updates) ? [found] : [];
	});
	const found = wanted ? list.filter(({ id }) => id === wanted) : list;
	if (found.length === 1) return found[0]!;
	if (list.length === 0) throw new Unreadable(EXPECTED);
	const choices = list.map(({ id, name }) => `  ${text(id) ?? '?'}  ${text(name) ?? ''}`);
	throw new Unreadable(
		`Which incident? Name it with --incident <id>:\n${choices.slice(0, 30).join('\n')}`,
	);
}

const timeOf = (update: Record<string, Json>) => text(update.display_at) ?? text(update.created_at);

function stepOf(update: Record<string, Json>): ImportedStep {
	const status = text(update.status);
	const body = plain(text(update.body) ?? '');
	return { at: instant(timeOf(update)), words: [status, body].filter(Boolean).join(': ') };
}

/** A page has its incidents below its own address; a short link leads there too. */
function addressOf(incident: Record<string, Json>, page: Record<string, Json> | undefined): string {
	const [home, id] = [text(page?.url), text(incident.id)];
	if (home && id && URL.canParse(home))
		return new URL(`/incidents/${encodeURIComponent(id)}`, home).href;
	return text(incident.shortlink) ?? '';
}

function componentNotes(incident: Record<string, Json>, updates: Record<string, Json>[]): Note[] {
	const all = [incident.components, ...updates.map((one) => one.affected_components)]
		.flatMap(array)
		.flatMap((one) => text(object(one)?.name) ?? []);
	const names = [...new Set(all)].filter((name) => !/^No components were affected/i.test(name));
	if (names.length === 0) return [];
	return [
		{
			place: 'components',
			say: `find the terms for what the page calls affected: ${names.join(', ')}`,
		},
	];
}

/** The postmortem that a page may carry; its timeline stands in words, since the updates are the timeline. */
function afterwards(body: string | undefined) {
	if (!body) return { notes: [] };
	const { symptoms, actions, lessons, wentWell, wentBadly, lucky, notes, steps } =
		readPostmortem(body);
	const words = steps
		.map(({ said, words = '' }) => [said, words].filter(Boolean).join(' '))
		.join('\n');
	const told: Note[] = words
		? [{ place: 'timeline', say: 'the postmortem on the page has its own timeline', words }]
		: [];
	const kept = notes.filter(({ place, words: has }) => has !== undefined && place !== 'timeline');
	return { symptoms, actions, lessons, wentWell, wentBadly, lucky, notes: [...told, ...kept] };
}
