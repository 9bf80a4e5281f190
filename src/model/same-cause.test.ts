import { expect, test } from 'vitest';
import { assemble } from './corpus.ts';
import { read, term, terminology } from './fixture.ts';
import { sameCause } from './same-cause.ts';

const factor = (cause: string, component?: string) => ({
	cause,
	how: `It was ${cause}.`,
	component,
	inferred: true,
});
const elsewhere = (records: ReturnType<typeof read>[], known: string[] = []) => {
	const corpus = assemble(records, terminology({ causes: [term('rare'), term('common')] }));
	const first = corpus.byId.get(records[0]!.id)!;
	return sameCause(first, corpus.taxonomies.causes, new Set(known)).map((one) => [
		one.postmortem.id,
		one.how,
	]);
};

test('finds where the rarest factor shows, with the sentence that shows it', () => {
	expect(
		elsewhere([
			read('a', { causes: [factor('common'), factor('rare')] }),
			read('b', { organization: 'b', causes: [factor('common')] }),
			read('c', { organization: 'c', causes: [factor('common')] }),
			read('d', { organization: 'd', causes: [factor('rare')] }),
		]),
	).toEqual([
		['d', 'It was rare.'],
		['b', 'It was common.'],
		['c', 'It was common.'],
	]);
});

test('prefers another organization, then the same component, and names one organization once if it can', () => {
	expect(
		elsewhere([
			read('a', { causes: [factor('rare', 'network/calico')] }),
			read('b', { causes: [factor('rare', 'network/calico')] }),
			read('c', { organization: 'other', causes: [factor('rare')] }),
			read('d', { organization: 'other', causes: [factor('rare', 'network/calico')] }),
			read('e', { organization: 'third', causes: [factor('rare', 'network/cni')] }),
		]).map(([id]) => id),
	).toEqual(['d', 'e', 'b']);
});

test('leaves out what the page shows already, and finds nothing for a record that is not listed', () => {
	const causes = [factor('rare')];
	expect(elsewhere([read('a', { causes }), read('b', { causes })], ['b'])).toEqual([]);
	expect(elsewhere([read('a'), read('b', { causes })])).toEqual([]);
});
