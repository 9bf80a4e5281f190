import { ownTermsPlace, termsPlace } from '../schema/places.ts';
import type { Finding } from '../schema/problem.ts';
import {
	isOwnVocabulary,
	vocabularies,
	vocabularyNames,
	type VocabularyName,
} from '../schema/vocabularies.ts';
import type { Lookup } from './check-corpus.ts';
import type { CorpusIndex, IndexedTerm } from './corpus-index.ts';
import { nameKey, nearest } from './nearest.ts';
import { parentOf } from './taxonomy.ts';

/** A problem of a vocabulary; `term` is the position in it, and the finding's path begins at the term. */
export interface TermFinding {
	vocabulary: VocabularyName;
	term: number;
	finding: Finding;
}

type Fault = Omit<Finding, 'path'>;

/** Why an id is no term of a vocabulary, with the one that may be meant; undefined where it is one. */
export function termFault(
	among: Lookup,
	vocabulary: VocabularyName,
	id: string,
): Fault | undefined {
	if (among.terms.get(vocabulary)?.has(id)) return undefined;
	const { singular } = vocabularies[vocabulary];
	const meant = nearest(id, candidates(among.index.terms[vocabulary]));
	const elsewhere = vocabularyNames.find((name) => among.terms.get(name)?.has(id));
	const [file, all] = [ownTermsPlace(vocabulary), termsPlace(vocabulary)];
	return {
		code: 'REF-001',
		message: elsewhere
			? `\`${id}\` is a term of \`${elsewhere}\`, not of \`${vocabulary}\`.`
			: `\`${id}\` is no ${singular.toLowerCase()} we know.`,
		expected: `the id of a term in ${all}`,
		fix: meant
			? `Did you mean \`${meant}\`? Otherwise add the term to ${file}.`
			: vocabulary === 'organizations'
				? `Add it to ${file}: \`- id: ${id}\`, and below it \`label:\` with its name and \`definition:\` with one neutral sentence.`
				: `Choose a term from ${all}, or add one to ${file}.`,
	};
}

/** Why a reference in prose, such as `causes/missing-limit` or `components/network/calico`, leads nowhere; undefined where it leads to a term. */
export function referenceFault(among: Lookup, reference: string): Fault | undefined {
	const at = reference.indexOf('/');
	const name = vocabularyNames.find((one) => one === reference.slice(0, at));
	if (name) return termFault(among, name, reference.slice(at + 1));
	const holder = vocabularyNames.find((one) => among.terms.get(one)?.has(reference));
	const meant = nearest(
		reference.slice(0, Math.max(at, 0)),
		vocabularyNames.map((id) => ({ id })),
	);
	return {
		code: 'REF-001',
		message: `\`${reference}\` begins with no vocabulary.`,
		expected: 'a vocabulary and the id of a term, as in `causes/missing-limit`',
		fix: holder
			? `Write \`${holder}/${reference}\`.`
			: `Write \`${meant ?? 'causes'}/\` and the id of the term.`,
	};
}

/** What is wrong with the vocabularies themselves: ids and names that mean two terms, parts without their group, terms no record shows. */
export function checkTerminology(index: CorpusIndex): TermFinding[] {
	return vocabularyNames.flatMap((vocabulary) => {
		const terms = index.terms[vocabulary];
		const findings = [
			...checkNames(terms),
			...checkParents(terms),
			// What a copy lists of its own need not have failed.
			...(isOwnVocabulary(vocabulary) ? [] : checkUnused(terms, usedIn(index, vocabulary))),
		];
		return findings.map(([term, finding]) => ({ vocabulary, term, finding }));
	});
}

type Placed = [term: number, finding: Finding];

function checkNames(terms: IndexedTerm[]): Placed[] {
	const owners = new Map<string, string>();
	const ids = new Set<string>();
	const findings: Placed[] = [];
	const claim = (name: string, { id }: IndexedTerm, at: number, path: Finding['path']) => {
		const owner = owners.get(nameKey(name)) ?? id;
		owners.set(nameKey(name), owner);
		if (owner !== id) findings.push([at, { ...ambiguous(name, id, owner), path }]);
	};
	terms.forEach((term, at) => {
		if (ids.has(term.id)) findings.push([at, { ...twice(term.id), path: ['id'] }]);
		ids.add(term.id);
		claim(term.id, term, at, ['id']);
	});
	terms.forEach((term, at) => claim(term.label, term, at, ['label']));
	terms.forEach((term, at) =>
		term.aliases.forEach((alias, nth) => claim(alias, term, at, ['aliases', nth])),
	);
	return findings;
}

function checkParents(terms: IndexedTerm[]): Placed[] {
	const ids = new Set(terms.map(({ id }) => id));
	return terms.flatMap(({ id }, at): Placed[] => {
		const parent = parentOf(id);
		return parent && !ids.has(parent) ? [[at, { ...orphan(id, parent), path: ['id'] }]] : [];
	});
}

/** Terms for what is not known; nobody waits for an incident that shows them. */
const FALLBACKS = new Set(['unknown', 'none', 'undisclosed']);

function checkUnused(terms: IndexedTerm[], used: ReadonlySet<string>): Placed[] {
	return terms.flatMap(({ id, mayBeUnused }, at): Placed[] =>
		used.has(id) || mayBeUnused || FALLBACKS.has(id) ? [] : [[at, { ...unused(id), path: ['id'] }]],
	);
}

function usedIn({ records }: CorpusIndex, vocabulary: VocabularyName): Set<string> {
	const ids = records
		.filter(({ status }) => status !== 'withdrawn')
		.flatMap(({ terms }) => terms[vocabulary] ?? []);
	return new Set(ids.flatMap((id) => [id, parentOf(id) ?? id]));
}

const candidates = (terms: IndexedTerm[]) =>
	terms.map(({ id, label, aliases }) => ({ id, names: [label, ...aliases] }));

const ambiguous = (name: string, id: string, owner: string): Fault => ({
	code: 'CORPUS-004',
	message: `“${name}” names both \`${owner}\` and \`${id}\`.`,
	expected:
		'names that mean one term of the vocabulary; letter case and punctuation do not tell them apart',
	fix: `Take the name from \`${owner}\` or from \`${id}\`.`,
});

const twice = (id: string): Fault => ({
	code: 'CORPUS-001',
	message: `The term \`${id}\` stands twice.`,
	expected: 'each id once within a vocabulary',
	fix: 'Make the two entries one.',
});

const orphan = (id: string, parent: string): Fault => ({
	code: 'REF-001',
	message: `\`${id}\` belongs to \`${parent}\`, which is no term.`,
	expected: 'the group as a term of its own',
	fix: `Add \`${parent}\`, or move the term to a group that exists.`,
});

const unused = (id: string): Fault => ({
	code: 'CORPUS-003',
	message: `No record shows \`${id}\`.`,
	expected: 'terms that at least one record uses',
	fix: 'Leave it if the field plainly has it, and say in `absence` what its absence tells; otherwise remove it.',
});
