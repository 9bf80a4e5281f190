import { readFrontMatter } from '../record/frontmatter.ts';
import { type Imported, type ImportedStep, Unreadable, unread } from './imported.ts';
import { array, instant, type Json, object, text } from './json.ts';
import { legible, oneLine, plain } from './plain.ts';

const EXPECTED =
	'This is no file of icco/postmortems. Expected front matter with `uuid`, `url` and `company`, and a text below it.';

/** Reads a file of the collection icco/postmortems. Throws `Unreadable` where it is none. */
export function readIcco(file: string): Imported {
	const { data, body } = readFrontMatter(legible(file));
	const fields = object(data as Json);
	const [uuid, url] = [text(fields?.uuid), text(fields?.url)];
	if (!fields || !uuid || !url) throw new Unreadable(EXPECTED);
	const title = text(fields.title);
	const heading = title && oneLine(title);
	const [start, end] = [instant(fields.start_time), instant(fields.end_time)];
	const listed = (key: string) =>
		array(fields[key])
			.flatMap((one) => text(one) ?? [])
			.join(', ');
	return {
		...unread(),
		title: heading,
		organization: text(fields.company),
		occurred: start?.slice(0, 10),
		steps: [
			...step(start, 'The incident begins, as the collection has it.'),
			...step(end, 'The incident ends, as the collection has it.'),
		],
		sources: [
			{
				id: 'collection',
				title: heading ?? `Postmortem ${uuid}`,
				url: `https://github.com/icco/postmortems/blob/main/data/${uuid}.md`,
				publisher: 'icco/postmortems',
				kind: 'repository',
				relation: 'aggregate',
			},
			{
				id: 'original',
				title: heading ?? '',
				url,
				publisher: '',
				published: text(fields.source_published_at)?.slice(0, 10),
			},
		],
		notes: [
			{
				place: 'summary',
				say: RETELL,
				words: [text(fields.summary), plain(body)].filter(Boolean).join('\n'),
			},
			...(start || end ? [{ place: 'timeline' as const, say: TIMES }] : []),
			...(listed('categories')
				? [
						{
							place: 'causes' as const,
							say: `the collection's categories are ${listed('categories')}`,
						},
					]
				: []),
			...(listed('keywords')
				? [
						{
							place: 'components' as const,
							say: `the collection's keywords are ${listed('keywords')}`,
						},
					]
				: []),
			...(text(fields.product)
				? [{ place: 'components' as const, say: `the product is ${text(fields.product)}` }]
				: []),
			{ place: 'sources', say: READ },
		],
	};
}

const RETELL =
	'read the original and tell it in your own words. What the collection says is a text by others, made with a language model, under the GPL';
const TIMES =
	'compare these times with the original; the collection took them from it with a language model';
const READ =
	'read the original and cite it; give its publisher, kind and relation, and delete the collection where nothing cites it';

const step = (at: string | undefined, event: string): ImportedStep[] => (at ? [{ at, event }] : []);
