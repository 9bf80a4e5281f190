import { counted } from '../../client/counted.ts';
import type { Corpus } from '../../model/corpus.ts';
import { markdownLink } from '../../model/markdown-text.ts';
import { vocabularies, vocabularyNames } from '../../schema/vocabularies.ts';
import { absolute, briefMarkdownPath, site, vocabularyPath } from '../../site.ts';
import { doingOf } from '../brief/checklist.ts';
import { apiPath, DATA, recordFilePath } from './paths.ts';

const NEWEST = 20;

const item = (title: string, path: string, words?: string) =>
	`- ${markdownLink(title, absolute(path))}${words ? `: ${words}` : ''}`;

const section = (title: string, lines: string[]) => `## ${title}\n\n${lines.join('\n')}`;

const latest = (postmortems: Corpus['postmortems']) =>
	postmortems.length === 0
		? []
		: [
				section(
					'Latest incidents',
					postmortems
						.slice(0, NEWEST)
						.map(({ id, collection, data }) =>
							item(data.title, recordFilePath(id, '.md'), collection),
						),
				),
			];

/** What the site is and where its files are, in the form of llmstxt.org; its length does not grow with the collection. */
export function llmsText({ postmortems, taxonomies }: Corpus): string {
	const planned = taxonomies.triggers.terms.filter(({ term }) => term.planned);
	return `${[
		`# ${site.name}`,
		`> ${site.tagline}`,
		`${counted(postmortems.length, 'record')}. Every claim carries its source; where the sources are silent, the record says “not stated”. A sentence marked “our reading” is an inference. License of the text: ${site.licenseWords}${site.isLicensed ? `; name ${site.name} and link the record` : ''}.`,
		'Every page of a record or a term has a Markdown twin: replace the slash at the end of its address by `.md`.',
		section('Data', [
			item('API', apiPath('index.json'), 'all files, in JSON'),
			item('OpenAPI', apiPath('openapi.json'), 'the description of the API'),
			item('Everything', apiPath('records.ndjson'), 'all records, one a line'),
			item('Signs', apiPath('symptoms.json'), 'error messages and what they turned out to be'),
			item('Lessons', apiPath('lessons.json'), 'what was learned, with the question each raises'),
			item('Changes', apiPath('changes.json'), 'what was added, corrected and withdrawn'),
			item('Feed', 'atom.xml', 'new and corrected records'),
			item('About the data', DATA, 'all of this in plain words'),
		]),
		section(
			'Questions before a change',
			planned.map((trigger) =>
				item(`Before ${doingOf({ trigger })}`, briefMarkdownPath(trigger.id)),
			),
		),
		section(
			'Vocabularies',
			vocabularyNames.map((name) =>
				item(vocabularies[name].plural, vocabularyPath(name), vocabularies[name].question),
			),
		),
		...latest(postmortems),
	].join('\n\n')}\n`;
}
