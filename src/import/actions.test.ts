import { expect, it } from 'vitest';
import { readActions } from './actions.ts';
import { sectionsOf } from './markdown.ts';

const read = (text: string) => readActions(sectionsOf(text, () => false)[0]!.blocks);

it('reads lists, with what they say of the state', () => {
	expect(
		read(
			[
				'- [x] Alert on the disk',
				'- [ ] Limit the queue',
				'- Rehearse it (done)',
				'- Ask the provider – planned',
				'- Automate more, close to completed',
				'- N/A',
			].join('\n'),
		),
	).toEqual([
		{ words: 'Alert on the disk', state: 'done' },
		{ words: 'Limit the queue', state: 'planned' },
		{ words: 'Rehearse it (done)', state: 'done' },
		{ words: 'Ask the provider – planned', state: 'planned' },
		{ words: 'Automate more, close to completed', state: undefined },
	]);
});

it('reads tables, without the people in them', () => {
	const table = [
		'| Action Item | Type | Owner | Bug |',
		'|---|---|---|---|',
		'| Update the runbook | mitigate | quillo | n/a **DONE** |',
		'| Limit the queue | prevent | quillo | 771 **TODO** |',
		'| Look into it | investigate | quillo | not done, in progress |',
	].join('\n');
	expect(read(table)).toEqual([
		{ words: 'Update the runbook', kind: 'mitigate', state: 'done' },
		{ words: 'Limit the queue', kind: 'prevent', state: 'planned' },
		{ words: 'Look into it', kind: undefined, state: undefined },
	]);
});
