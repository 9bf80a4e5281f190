import { assemble, type Corpus } from './corpus.ts';
import { read, term, terminology } from './fixture.ts';
import type { Addresses } from './publish.ts';
import type { WholePublishing } from './publish-record.ts';

const site = 'https://example.com';

/** For tests: addresses below `https://example.com`. */
export const addresses: Addresses = {
	path: (path) => site + path,
	record: (id) => `${site}/postmortems/${id}/`,
	json: (id) => `${site}/api/v1/records/${id}.json`,
	markdown: (id) => `${site}/postmortems/${id}.md`,
	bibtex: (id) => `${site}/postmortems/${id}.bib`,
	csl: (id) => `${site}/postmortems/${id}.csl.json`,
	lesson: (id, lesson) => `${site}/postmortems/${id}/#lesson-${lesson}`,
	term: (vocabulary, id) => `${site}/${vocabulary}/${id}/`,
	termFeed: (vocabulary, id) => `${site}/${vocabulary}/${id}/atom.xml`,
	brief: (trigger) => `${site}/before/${trigger}/`,
	badge: (vocabulary, id) => `${site}/badges/${vocabulary}/${id}.svg`,
};

const vocabularies = terminology({
	organizations: [term('acme', 'Acme')],
	causes: [term('missing-limit', 'Missing limit')],
	components: [term('network', 'Network'), term('network/calico', 'Calico')],
	triggers: [{ ...term('node-upgrade', 'Node upgrade'), planned: true }],
});

/** For tests: a corpus of records with the given fields, named `one`, `two` and so on. */
export const corpusOf = (...records: object[]): Corpus =>
	assemble(
		records.map((fields, index) => read(['one', 'two', 'three'][index]!, fields)),
		vocabularies,
	);

/** For tests: what publishing a record of a corpus needs beside it. */
export const publishingOf = ({ taxonomies }: Corpus): WholePublishing => ({
	taxonomies,
	addresses,
	figureWords: ({ value, unit }) => `${value} ${unit}`,
	own: [],
});
