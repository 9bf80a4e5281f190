import { expect, test } from 'vitest';
import { checkAmong, checkCorpus, indexOf, lookup, withRecord } from './check-corpus.ts';
import { read, source, status, term, terminology } from './fixture.ts';

const vocabularies = terminology({
	organizations: [term('acme', 'Acme'), term('undisclosed', 'Not named')],
	causes: [term('missing-limit', 'Missing limit', ['no limits']), term('shared-fate')],
	components: [term('network', 'Network'), term('network/calico', 'Calico')],
	patterns: [term('retry-storm', 'Retry storm')],
	triggers: [term('dns-change', 'DNS change')],
});
type Records = Parameters<typeof checkCorpus>[0];
const check = (...records: Records) =>
	checkCorpus(records, vocabularies).records.map(({ id, finding }) => [
		id,
		finding.code,
		finding.path.join('.'),
		finding.message,
	]);
const fixes = (...records: Records) =>
	checkCorpus(records, vocabularies).records.map(({ finding }) => finding.fix);
const related = (id: string, as = 'variant') => ({ id, as, why: 'The same thing happened.' });
const lesson = (id: string, same: string[] = []) => ({
	id,
	name: 'Ask first',
	lesson: 'Ask before you act.',
	same,
	inferred: true,
});
const alone = (id: string, fields: object = {}) =>
	read(id, { sources: [source(id)], organization: 'undisclosed', ...fields });

test('records that agree with each other are in order', () => {
	const one = alone('one', { related: [related('two')], lessons: [lesson('ask', ['two#ask'])] });
	expect(check(one, alone('two', { lessons: [lesson('ask')] }))).toEqual([]);
});

test('an unknown term is reported with the one that may be meant', () => {
	const causes = [{ cause: 'missing-limts', how: 'There was none.', inferred: true }];
	const record = alone('one', { causes, components: ['calico'] });
	expect(check(record)).toEqual([
		['one', 'REF-001', 'causes.0.cause', '`missing-limts` is no contributing factor we know.'],
		['one', 'REF-001', 'components.0.component', '`calico` is no component we know.'],
	]);
	expect(fixes(record)).toEqual([
		'Did you mean `missing-limit`? Otherwise add the term to content/causes.yaml.',
		'Did you mean `network/calico`? Otherwise add the term to content/components.yaml.',
	]);
});

test('a term of another vocabulary is told as such', () => {
	const causes = [{ cause: 'retry-storm', how: 'Clients tried again.', inferred: true }];
	expect(check(alone('one', { causes }))[0]?.[3]).toBe(
		'`retry-storm` is a term of `patterns`, not of `causes`.',
	);
});

test('terms that are only referred to must exist as well', () => {
	const lessons = [{ ...lesson('ask'), before: ['dns-chang'] }];
	expect(check(alone('one', { lessons }))).toEqual([
		['one', 'REF-001', 'lessons.0.before.0', '`dns-chang` is no trigger we know.'],
	]);
});

test('a link to no record is reported with the nearest', () => {
	const one = alone('2021-acme-one', { related: [related('2021-acme-tow')] });
	expect(check(one, alone('2021-acme-two'))).toEqual([
		['2021-acme-one', 'REF-003', 'related.0.id', 'There is no record `2021-acme-tow`.'],
	]);
	expect(fixes(one, alone('2021-acme-two'))).toEqual(['Did you mean `2021-acme-two`?']);
});

test('a link to a former id names the present one', () => {
	const two = alone('two', status('published', { formerIds: ['deux'] }));
	expect(fixes(alone('one', { related: [related('deux')] }), two)).toEqual(['Write `two`.']);
});

test('a published record does not link to a draft, a draft may', () => {
	const draft = alone('two', status('draft'));
	expect(check(alone('one', { related: [related('two')] }), draft)[0]?.[1]).toBe('REF-003');
	expect(check(alone('one', { related: [related('two')], ...status('draft') }), draft)).toEqual([]);
});

test('a link to a withdrawn record is a warning, save from the one that supersedes it', () => {
	const withdrawn = alone('two', status('withdrawn', { reason: 'It was another.' }));
	expect(check(alone('one', { related: [related('two')] }), withdrawn)[0]?.[1]).toBe('REF-008');
	expect(check(alone('one', { related: [related('two', 'supersedes')] }), withdrawn)).toEqual([]);
});

test('a lesson equals only lessons that exist', () => {
	const one = alone('one', { lessons: [lesson('ask', ['two#aks', 'three#ask', 'one#ask'])] });
	expect(check(one, alone('two', { lessons: [lesson('ask')] }))).toEqual([
		['one', 'REF-004', 'lessons.0.same.0', '`two` has no lesson `aks`.'],
		['one', 'REF-004', 'lessons.0.same.1', 'There is no record `three`.'],
		['one', 'REF-005', 'lessons.0.same.2', '`one#ask` is this record itself.'],
	]);
});

test('a record does not link to itself', () => {
	expect(check(alone('one', { related: [related('one', 'supersedes')] }))).toEqual([
		['one', 'REF-005', 'related.0.id', '`one` is this record itself.'],
	]);
});

test('what supersedes or causes runs in no circle, and each record on it is told', () => {
	const ring = [
		alone('one', { related: [related('two', 'caused-by')] }),
		alone('two', { related: [related('three', 'caused-by')] }),
		alone('three', { related: [related('one', 'caused-by')] }),
		alone('four', { related: [related('one', 'caused-by')] }),
	];
	expect(check(...ring)).toEqual([
		['one', 'REF-006', 'related.0.id', 'The links run in a circle: one → two → three → one.'],
		['two', 'REF-006', 'related.0.id', 'The links run in a circle: two → three → one → two.'],
		['three', 'REF-006', 'related.0.id', 'The links run in a circle: three → one → two → three.'],
	]);
});

test('two records may be variants of each other', () => {
	expect(
		check(alone('one', { related: [related('two')] }), alone('two', { related: [related('one')] })),
	).toEqual([]);
});

test('an id belongs to one record, now or formerly', () => {
	const one = alone('one');
	const again = {
		...alone('one', { sources: [source('b')] }),
		file: 'content/postmortems/sub/one.mdx',
	};
	const two = alone('two', status('published', { formerIds: ['one', 'two'] }));
	expect(check(one, again)).toEqual([
		['one', 'CORPUS-001', '', '`one` also belongs to content/postmortems/sub/one.mdx.'],
		['one', 'CORPUS-001', '', '`one` also belongs to content/postmortems/one.mdx.'],
	]);
	expect(check(one, two)).toEqual([
		['one', 'CORPUS-001', '', '`one` also belongs to content/postmortems/two.mdx.'],
		[
			'two',
			'CORPUS-001',
			'entry.formerIds.0',
			'`one` also belongs to content/postmortems/one.mdx.',
		],
		['two', 'CORPUS-001', 'entry.formerIds.1', '`two` also belongs to this record.'],
	]);
});

test('one page as the source of two records is a warning, however its address is written', () => {
	const one = read('one', {
		organization: 'undisclosed',
		sources: [source('a', { url: 'https://www.example.com/post/' })],
	});
	const two = read('two', {
		organization: 'undisclosed',
		sources: [source('a', { url: 'http://example.com/post?utm_source=x' })],
	});
	expect(check(one, two)).toEqual([
		['one', 'CORPUS-002', 'sources.0.url', 'This page is also a source of `two`.'],
		['two', 'CORPUS-002', 'sources.0.url', 'This page is also a source of `one`.'],
	]);
});

test('records that are linked, or share a page that one calls a collection, may share a source', () => {
	const shared = { sources: [source('a')] };
	const aggregate = { sources: [source('a', { relation: 'aggregate' })] };
	expect(
		check(alone('one', { ...shared, related: [related('two')] }), alone('two', shared)),
	).toEqual([]);
	expect(check(alone('one', shared), alone('two', aggregate), alone('three', shared))).toEqual([]);
});

test.each([
	['2021-08-25', '2021-08-25', true],
	['2021-08-25', '2021-08-28', true],
	['2021-08-25', '2021-08-29', false],
	['2021-12-31', '2022-01-01', true],
	['2021', '2021', false],
	['../2021-08-25', '2021-08-25', false],
])('an organization’s incidents on %s and %s: a warning is %s', (left, right, warned) => {
	const one = alone('one', { organization: 'acme', occurred: left });
	const two = alone('two', { organization: 'acme', occurred: right });
	expect(check(one, two).map(([, code]) => code)).toEqual(
		warned ? ['CORPUS-005', 'CORPUS-005'] : [],
	);
});

test('incidents near in time are no warning where they are linked or nobody is named', () => {
	const on = { organization: 'acme', occurred: '2021-08-25' };
	expect(check(alone('one', { ...on, related: [related('two')] }), alone('two', on))).toEqual([]);
	const unnamed = { ...on, organization: 'undisclosed' };
	expect(check(alone('one', unnamed), alone('two', unnamed))).toEqual([]);
});

test('one record against an index kept as JSON finds the same as the whole corpus', () => {
	const changed = alone('one', {
		organization: 'acme',
		occurred: '2021-08-25',
		sources: [source('two')],
		related: [related('tow', 'caused-by'), related('two', 'caused-by')],
	});
	const two = alone('two', {
		organization: 'acme',
		occurred: '2021-08-24',
		related: [related('one', 'caused-by')],
	});
	const kept = JSON.parse(JSON.stringify(indexOf([alone('one'), two], vocabularies)));
	const single = checkAmong(changed, lookup(withRecord(kept, changed)));
	const whole = checkCorpus([changed, two], vocabularies).records.filter(({ id }) => id === 'one');
	expect(single).toEqual(whole.map(({ finding }) => finding));
	expect(single.map(({ code }) => code)).toEqual(['REF-003', 'REF-006']);
});
