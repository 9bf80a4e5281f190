import { expect, it } from 'vitest';
import { postmortems, read } from './fixture.ts';
import { listIndex } from './list-index.ts';

const addresses = {
	postmortem: '/postmortems/*/',
	organization: '/organizations/*/',
	component: '/components/*/',
	cause: '/causes/*/',
};

it('holds a column for each thing that the list shows', () => {
	const records = postmortems(
		read('2023-03-14-acme', {
			occurred: '2023-03-14',
			components: ['network/calico', 'node', 'dns'],
			timeline: [
				{ at: '2023-03-14T19:00Z', marks: ['impact'], event: 'It began.', cite: ['blog'] },
				{ at: '2023-03-14T19:03Z', marks: ['detected'], event: 'It was seen.', cite: ['blog'] },
				{ at: '2023-03-14T20:00Z', marks: ['mitigated'], event: 'It ended.', cite: ['blog'] },
			],
		}),
		read('undated', { components: ['node'] }),
	);
	expect(listIndex(records, addresses)).toEqual({
		addresses,
		id: ['2023-03-14-acme', 'undated'],
		title: ['A cluster stops serving requests', 'A cluster stops serving requests'],
		occurred: ['14 March 2023', ''],
		day: [19430, null],
		added: ['2026-11-20', '2026-11-20'],
		detect: [3, 'not-recorded'],
		mitigate: [60, 'not-recorded'],
		duration: ['not-recorded', 'not-recorded'],
		components: [[0, 1], [1]],
		causes: [[], []],
		ids: { components: ['network/calico', 'node'], causes: [] },
		ribbon: [expect.stringMatching(/^[a-z0-9,.]+$/), expect.stringMatching(/^[a-z0-9,.]+$/)],
		shape: ['Noticed after 3\u00a0min; mitigated after 1\u00a0h', 'No times recorded'],
	});
});
