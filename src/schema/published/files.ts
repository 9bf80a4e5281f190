/** A file of the API, or a family of files. */
export interface ApiFile {
	/** Its path below the API's root; what stands in braces is to be filled in. */
	path: string;
	/** What it holds, in a few words. */
	title: string;
	/** The name of its shape, where it is JSON. */
	shape?: string;
	/** The media type, where it is not JSON. */
	type?: string;
	/** What stands in the braces. */
	parameters?: Record<string, string>;
}

const page = { page: 'The number of the page, from 2.' };
const component = 'The id of a component';

/** All files of the API. */
export const apiFiles: ApiFile[] = [
	{ path: 'index.json', title: 'All files of the API', shape: 'IndexFile' },
	{ path: 'openapi.json', title: 'This description', type: 'application/json' },
	{
		path: 'schema.json',
		title: 'The JSON Schema of a record and of every file',
		type: 'application/schema+json',
	},
	{ path: 'CHANGELOG.md', title: 'What has changed in the API', type: 'text/markdown' },
	{ path: 'records.json', title: 'The published records, 100 a page', shape: 'RecordPage' },
	{
		path: 'records-{page}.json',
		title: 'A further page of the records',
		shape: 'RecordPage',
		parameters: page,
	},
	{
		path: 'records/{id}.json',
		title: 'One record with everything it says',
		shape: 'RecordFile',
		parameters: { id: 'The id of the record, the last part of the address of its page.' },
	},
	...['ndjson', 'csv'].flatMap((format): ApiFile[] => [
		{
			path: `records.${format}`,
			title:
				format === 'csv'
					? 'All published records, one a row'
					: 'All published records, each a line of the shape Record',
			type: format === 'csv' ? 'text/csv' : 'application/x-ndjson',
		},
		{ path: `records.${format}.gz`, title: 'The same, packed', type: 'application/gzip' },
		{ path: `records.${format}.sha256`, title: 'Its SHA-256', type: 'text/plain' },
		{ path: `records.${format}.gz.sha256`, title: 'Its SHA-256', type: 'text/plain' },
	]),
	{
		path: 'vocabularies/{name}.json',
		title: 'A vocabulary with all its terms',
		shape: 'VocabularyFile',
		parameters: { name: 'The name of the vocabulary, such as components or causes.' },
	},
	{ path: 'lessons.json', title: 'The lessons of all records, 500 a page', shape: 'LessonPage' },
	{
		path: 'lessons-{page}.json',
		title: 'A further page of the lessons',
		shape: 'LessonPage',
		parameters: page,
	},
	{
		path: 'before/{trigger}.json',
		title: 'The questions to ask before a change',
		shape: 'BriefFile',
		parameters: { trigger: 'The id of a trigger that is a change one plans.' },
	},
	{ path: 'symptoms.json', title: 'The signs in all records, 500 a page', shape: 'SymptomPage' },
	{
		path: 'symptoms-{page}.json',
		title: 'A further page of the signs',
		shape: 'SymptomPage',
		parameters: page,
	},
	{ path: 'summary.json', title: 'Figures about the whole collection', shape: 'SummaryFile' },
	{
		path: 'changes.json',
		title: 'What was added, changed, corrected or withdrawn, 500 a page',
		shape: 'ChangePage',
	},
	{
		path: 'changes-{page}.json',
		title: 'A further page of the changes',
		shape: 'ChangePage',
		parameters: page,
	},
	{
		path: 'portal/{group}.json',
		title: 'What a developer portal shows beside a group of components',
		shape: 'PortalFile',
		parameters: { group: `${component} without a slash, such as network.` },
	},
	{
		path: 'portal/{group}/{part}.json',
		title: 'What a developer portal shows beside a component',
		shape: 'PortalFile',
		parameters: {
			group: `${component} before its slash, such as network.`,
			part: `${component} after its slash, such as calico.`,
		},
	},
];
