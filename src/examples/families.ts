import { codes, type Code } from '../schema/codes.ts';

/** Problem codes that begin alike, with what they are about. */
export interface Family {
	name: string;
	/** One sentence. */
	about: string;
	codes: Code[];
}

const FAMILIES: Record<string, [name: string, about: string]> = {
	FILE: ['Files', 'What a file is called, and what sort of file it is.'],
	BYTES: ['Bytes', 'Looked at before anything in a file is read.'],
	YAML: ['Front matter', 'The facts at the top of a file, between two lines of three hyphens.'],
	FIELD: ['Fields', 'What may stand in the front matter, and what must.'],
	TIME: ['Times', 'When things happened, and in which order.'],
	REF: ['References', 'Terms, sources and other records that a record names.'],
	PROSE: ['Story', 'The text below the front matter.'],
	ENTRY: ['State of a record', 'Drafts, published records and withdrawn ones.'],
	SECRET: ['Secrets', 'What would let somebody in; never published, whatever the reason.'],
	PEOPLE: ['Private details', 'What leads to a person or into a network.'],
	BLAME: ['Blame', 'Words that end the search for causes at a person. Notices, with a rewrite.'],
	IMAGE: ['Images', 'Pictures that stand beside a record.'],
	PULL: ['Pull requests', 'What one pull request may change.'],
	CORPUS: ['All records together', 'What only shows beside the other records.'],
};

/** All problem codes by family, in the order of the code table. */
export function families(): Family[] {
	const groups = Map.groupBy(Object.keys(codes) as Code[], prefixOf);
	return [...groups].map(([prefix, list]) => {
		const [name = prefix, about = ''] = FAMILIES[prefix] ?? [];
		return { name, about, codes: list };
	});
}

const prefixOf = (code: Code): string => code.replace(/-\d+$/, '');
