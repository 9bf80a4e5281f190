import type { Postmortem } from '../../model/corpus.ts';
import type { TermNode } from '../../model/taxonomy.ts';
import { vocabularies, vocabularyNames } from '../../schema/vocabularies.ts';
import { briefMarkdownPath, schemaPath } from '../../site.ts';
import {
	apiPath,
	badgePath,
	embedPath,
	recordFilePath,
	termFeedPath,
	termMarkdownPath,
} from './paths.ts';

/** Something that can be had as a file. */
export interface DataItem {
	label: string;
	/** The path of the file, or of one of its kind. */
	path: string;
	/** The path as it is shown, with what differs from file to file in braces. */
	file: string;
	words: string;
}

/** What stands for its kind on the page. */
export interface Examples {
	record: Postmortem;
	component: TermNode;
	/** A change that one plans. */
	trigger: TermNode;
}

const item = (label: string, words: string, path: string, file = path): DataItem => ({
	label,
	path,
	file,
	words,
});

const api = (label: string, words: string, path: string, file = path): DataItem =>
	item(label, words, apiPath(path), apiPath(file));

const names = vocabularyNames.map((name) => vocabularies[name].plural.toLowerCase()).join(', ');

/** The files of the API. */
export const apiItems = ({ record, trigger }: Examples): DataItem[] => [
	api('All files', 'A list of everything below, for programs.', 'index.json'),
	api('Description', 'Every file and every field, in OpenAPI 3.1.', 'openapi.json'),
	api('Schema', 'The shape of a record and of every file, in JSON Schema 2020-12.', 'schema.json'),
	api('Records', 'All records in short, 100 a page, newest incident first.', 'records.json'),
	api(
		'One record',
		'Everything a record says: facts, timeline with the times resolved, phases, citations, sources.',
		`records/${record.id}.json`,
		'records/{id}.json',
	),
	api(
		'Vocabularies',
		`All terms of one: ${names}.`,
		'vocabularies/components.json',
		'vocabularies/{name}.json',
	),
	api('Lessons', 'What was learned, with the question each lesson raises.', 'lessons.json'),
	api(
		'Questions',
		'What to ask before a change; a file for each kind of change.',
		`before/${trigger.id}.json`,
		'before/{trigger}.json',
	),
	api('Signs', 'Error messages and other signs, each with its record.', 'symptoms.json'),
	api('Figures', 'How many records show what, and how much is known.', 'summary.json'),
	api(
		'Changes',
		'What was added, changed, corrected or withdrawn, with the day and the reason.',
		'changes.json',
	),
	api('Versions', 'What has changed in the shape of these files.', 'CHANGELOG.md'),
	item(
		'Writing form',
		'The JSON Schema of the files that records are written in.',
		schemaPath('record'),
	),
];

/** The feeds. */
export const feedItems = ({ component }: Examples): DataItem[] => [
	item('Atom', 'New and corrected records.', 'atom.xml'),
	item('JSON Feed', 'The same.', 'feed.json'),
	item('RSS', 'The same.', 'feed.xml'),
	item('Corrections', 'What was wrong in a record and is right now.', 'corrections/atom.xml'),
	item(
		'One term',
		'The incidents of a component, a cause, a trigger or an organization.',
		termFeedPath('components', component.id),
		'components/{id}/atom.xml',
	),
];

/** What can be read as Markdown or cited. */
export const markdownItems = ({ record, component, trigger }: Examples): DataItem[] => [
	item(
		'A record',
		'The whole page, citations as footnotes.',
		recordFilePath(record.id, '.md'),
		'postmortems/{id}.md',
	),
	item(
		'To cite it',
		'BibTeX, and beside it CSL-JSON (.csl.json) for a reference manager.',
		recordFilePath(record.id, '.bib'),
		'postmortems/{id}.bib',
	),
	item(
		'A term',
		'Of any vocabulary: what it means, when to use it, its incidents.',
		termMarkdownPath('components', component.id),
		'components/{id}.md',
	),
	item(
		'Questions',
		'What to ask before a change, as a checklist.',
		briefMarkdownPath(trigger.id),
		'before/{trigger}.md',
	),
	item('Overview', 'What there is here, for language models.', 'llms.txt'),
];

/** What other sites can show. */
export const portalItems = ({ component: { vocabulary, id } }: Examples): DataItem[] => [
	item(
		'Badge',
		'An image with the count, for every component and every cause.',
		badgePath(vocabulary, id),
		'badges/{vocabulary}/{id}.svg',
	),
	item(
		'Card',
		'The latest incidents, for a frame. Light or dark as its reader chose.',
		embedPath(vocabulary, id),
		'embed/{vocabulary}/{id}/',
	),
	api(
		'Portal',
		'For the page of a component in a developer portal: the count, the latest incidents and the questions they raise.',
		`portal/${id}.json`,
		'portal/{component}.json',
	),
];
