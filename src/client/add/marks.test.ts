import { expect, it } from 'vitest';
import { FILLED } from './example.fixture.ts';
import { markRemarks } from './marks.ts';

const remarks = (...marks: string[][]) =>
	markRemarks(Object.fromEntries(marks.map((list, at) => [`timeline.${at}.marks`, list]))).map(
		({ control, problem }) => [control, problem.message],
	);

it('a mark that one step carries needs no remark', () => {
	expect(markRemarks(FILLED)).toEqual([]);
});

it('of several steps at which the harm is over the last counts, of those at which it begins the first', () => {
	expect(remarks(['impact'], ['mitigated'], ['impact', 'mitigated'])).toEqual([
		[
			'timeline.2.marks',
			'“the harm begins” is chosen for steps 1 and 3: step 1 counts, the first of them.',
		],
		[
			'timeline.2.marks',
			'“the harm is over” is chosen for steps 2 and 3: step 3 counts, the last of them.',
		],
	]);
});
