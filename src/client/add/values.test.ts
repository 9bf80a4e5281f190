import { describe, expect, it } from 'vitest';
import { rowsOf, withRows } from './values.ts';

const values = {
	title: 'A title',
	'timeline.0.event': 'It breaks.',
	'timeline.0.marks': ['impact'],
	'timeline.2.event': 'It is mended.',
	'components.1': 'network/calico',
};

describe('the rows of a list', () => {
	it('keep their numbers where one between them is blank', () => {
		expect(rowsOf(values, 'timeline')).toEqual([
			{ event: 'It breaks.', marks: ['impact'] },
			{},
			{ event: 'It is mended.' },
		]);
	});

	it('may be single values', () => {
		expect(rowsOf(values, 'components')).toEqual([{}, { '': 'network/calico' }]);
	});

	it('are put in place of those before', () => {
		const rows = rowsOf(values, 'timeline').toSpliced(1, 1);
		expect(withRows(values, 'timeline', rows)).toEqual({
			title: 'A title',
			'components.1': 'network/calico',
			'timeline.0.event': 'It breaks.',
			'timeline.0.marks': ['impact'],
			'timeline.1.event': 'It is mended.',
		});
		expect(withRows(values, 'components', [{ '': 'compute' }])).toMatchObject({
			'components.0': 'compute',
		});
	});
});
