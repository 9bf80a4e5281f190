import { expect, test } from 'vitest';
import { examplePairs } from './comparison-pairs.ts';
import { assemble } from './corpus.ts';
import { read, terminology } from './fixture.ts';

const timeline = [0, 1, 2, 3, 4].map((minute) => ({
	at: `2023-03-14T10:0${minute}Z`,
	event: 'Something happens.',
	marks: minute === 0 ? ['impact'] : [],
	inferred: true,
}));
const incident = (id: string, organization: string, fields: object) =>
	read(id, {
		organization,
		timeline,
		causes: [{ cause: 'shared-fate', how: 'It was so.', inferred: true }],
		...fields,
	});

test('pairs an incident with the one most like it in another organization, neither twice', () => {
	const corpus = assemble(
		[
			incident('a', 'one', { triggers: ['dns-change'] }),
			incident('b', 'one', { triggers: ['dns-change'] }),
			incident('c', 'two', { triggers: ['dns-change'] }),
			incident('d', 'two', {}),
			incident('e', 'three', { timeline: timeline.slice(1) }),
		],
		terminology({}),
	);
	const pairs = examplePairs(corpus, 5).map((pair) => pair.map(({ id }) => id));
	expect(pairs).toEqual([['a', 'c']]);
});
