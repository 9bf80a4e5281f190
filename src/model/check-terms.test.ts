import { expect, test } from 'vitest';
import { checkCorpus, indexOf, lookup } from './check-corpus.ts';
import { referenceFault } from './check-terms.ts';
import { read, status, term, terminology } from './fixture.ts';

const check = (terms: Parameters<typeof terminology>[0], ...records: ReturnType<typeof read>[]) =>
	checkCorpus(records, terminology(terms)).terms.map(({ vocabulary, term, finding }) => [
		vocabulary,
		term,
		finding.code,
		finding.path.join('.'),
		finding.message,
	]);
const caused = (cause: string, fields: object = {}) =>
	read('one', { causes: [{ cause, how: 'It was so.', inferred: true }], ...fields });

test('a term that no published record shows is noted; a group is shown by its parts', () => {
	const terms = {
		causes: [term('missing-limit'), term('shared-fate')],
		components: [term('network'), term('network/calico'), term('dns')],
	};
	const record = caused('shared-fate', { components: ['network/calico'] });
	expect(check(terms, record)).toEqual([
		['causes', 0, 'CORPUS-003', 'id', 'No record shows `missing-limit`.'],
		['components', 2, 'CORPUS-003', 'id', 'No record shows `dns`.'],
	]);
});

test('a withdrawn record shows no term, and nobody waits for “unknown”', () => {
	const terms = { causes: [term('shared-fate')], triggers: [term('unknown')] };
	expect(
		check(terms, caused('shared-fate', status('withdrawn'))).map(([, , code]) => code),
	).toEqual(['CORPUS-003']);
});

test('a name means one term, whatever its letter case and punctuation', () => {
	const causes = [
		term('shared-fate', 'Shared fate', ['Common mode']),
		term('code-defect', 'Code defect', ['common-mode', 'bug']),
		term('bug', 'Shared-Fate'),
	];
	const codes = check({ causes }).filter(([, , code]) => code === 'CORPUS-004');
	expect(codes).toEqual([
		['causes', 2, 'CORPUS-004', 'label', '“Shared-Fate” names both `shared-fate` and `bug`.'],
		[
			'causes',
			1,
			'CORPUS-004',
			'aliases.0',
			'“common-mode” names both `shared-fate` and `code-defect`.',
		],
		['causes', 1, 'CORPUS-004', 'aliases.1', '“bug” names both `bug` and `code-defect`.'],
	]);
});

test('the same name may stand in two vocabularies, and twice in one term', () => {
	const terms = {
		causes: [term('unknown', 'Unknown', ['unknown'])],
		triggers: [term('unknown', 'Unknown')],
	};
	expect(check(terms)).toEqual([]);
});

test('an id stands once, and a part belongs to a group that exists', () => {
	const terms = { components: [term('none'), term('none'), term('network/calico', 'Calico')] };
	const found = check(terms).filter(([, , code]) => code !== 'CORPUS-003');
	expect(found).toEqual([
		['components', 1, 'CORPUS-001', 'id', 'The term `none` stands twice.'],
		['components', 2, 'REF-001', 'id', '`network/calico` belongs to `network`, which is no term.'],
	]);
});

test.each([
	['causes/shared-fate', undefined],
	['components/network/calico', undefined],
	[
		'causes/shared-fat',
		'Did you mean `shared-fate`? Otherwise add the term to content/causes.yaml.',
	],
	['shared-fate', 'Write `causes/shared-fate`.'],
	['network/calico', 'Write `components/network/calico`.'],
	['cause/shared-fate', 'Write `causes/` and the id of the term.'],
])('the reference %s in prose: %s', (reference, fix) => {
	const terms = terminology({
		causes: [term('shared-fate')],
		components: [term('network/calico')],
	});
	expect(referenceFault(lookup(indexOf([], terms)), reference)?.fix).toBe(fix);
});
