import { expect, test } from 'vitest';
import { assemble } from '../../../model/corpus.ts';
import { read, source, status, term, terminology } from '../../../model/fixture.ts';
import { recordMarkdown } from './record.ts';

const site = 'http://localhost:4321';
const vocabularies = terminology({
	organizations: [term('acme', 'Acme')],
	causes: [term('missing-limit', 'Missing limit')],
});
const written = (fields: object, markdown = '') => {
	const record = read('one', fields);
	record.prose.markdown = markdown;
	const { byId, taxonomies } = assemble([record], vocabularies);
	return recordMarkdown(byId.get('one')!, taxonomies);
};

test('writes facts, timeline, story and sources, with citations as footnotes', () => {
	const markdown = written(
		{
			title: 'A <b> and `kubectl` stop *everything*',
			occurred: '2023-03-14',
			symptoms: [{ text: 'oops: ``` here', kind: 'log', cite: 'blog' }],
			timeline: [
				{ at: '2023-03-14T19:00Z', event: 'The site fails.', marks: ['impact'], cite: 'blog' },
				{ at: 'T+00:05', event: 'It is over.', marks: ['mitigated', 'resolved'], inferred: true },
			],
			causes: [{ cause: 'missing-limit', how: 'Nothing held it back.', cite: 'blog' }],
			sources: [source('blog'), source('talk')],
		},
		'## What happened\n\nIt [grew](/causes/missing-limit/).[^talk]\n\n[^talk]: [The talk](https://example.com/talk), Example\n',
	);
	expect(markdown).toContain('# A \\<b> and `kubectl` stop \\*everything\\*\n');
	expect(markdown).toContain(
		'\n- **Organization:** [Acme](http://localhost:4321/organizations/acme/)\n- **When:** 14 March 2023\n',
	);
	expect(markdown).toContain('\n- **Time to mitigate:** 5\u00a0min\n');
	expect(markdown).toContain('\n````text\noops: ``` here\n````\n\nLog line.[^blog]\n');
	expect(markdown).toContain(
		'- **19:00 UTC, 14 March 2023, +0\u00a0min**: _Impact begins._ The site fails.[^blog]\n',
	);
	expect(markdown).toContain('_Mitigated, resolved._ It is over. (our reading)');
	expect(markdown).toContain(
		`## The story\n\n### What happened\n\nIt [grew](${site}/causes/missing-limit/).[^talk]\n\n## Why`,
	);
	expect(markdown).toMatch(
		/\n\n\[\^blog\]: \[The blog\]\(https:\/\/example\.com\/blog\), Example\n\n\[\^talk\]: \[The talk\]\(https:\/\/example\.com\/talk\), Example\n$/,
	);
});

test('says what is not stated', () => {
	const markdown = written({ notStated: ['causes', 'marks.mitigated'] });
	expect(markdown).toContain('- **Causes:** _not stated_\n');
	expect(markdown).toContain('- **Time to mitigate:** _not stated_\n');
	expect(markdown).toContain('## What is not stated\n\n- what made it possible\n');
});

test('leaves of a withdrawn record its title and the reason', () => {
	expect(written(status('withdrawn', { reason: 'It was two incidents.' }), 'A story.')).toMatch(
		/^# A cluster stops serving requests\n\n\*\*This record has been withdrawn\.\*\* It was two incidents\.\n\nFrom .*\n$/,
	);
});
