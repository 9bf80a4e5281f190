import { describe, expect, it } from 'vitest';
import { effort } from '../../tests/fixtures/effort.ts';
import { topicOf } from './headings.ts';
import { readPostmortem } from './postmortem.ts';

const read = (...lines: string[]) => readPostmortem(lines.join('\n'));
const noteAt = (document: ReturnType<typeof read>, place: string) =>
	document.notes.filter((note) => note.place === place).map(({ words }) => words);

describe('headings', () => {
	it.each([
		['Summary', 'summary'],
		['1. Executive summary', 'summary'],
		['Root Cause(s)', 'rootCause'],
		['Contributing Factors (findings)', 'causes'],
		['Lessons learnt', 'lessons'],
		['🍀 Where we got lucky', 'lucky'],
		['What didn’t go so well?', 'wentBadly'],
		['Follow-up actions', 'actions'],
		['Timeline (all times UTC)', 'timeline'],
		['Customer Impact', 'impact'],
		['Atendees', 'people'],
		['Process improvements', undefined],
		['Stats', undefined],
	])('%s', (heading, topic) => expect(topicOf(heading)).toBe(topic));
});

describe('a postmortem in Markdown', () => {
	it('has its title without the date, and its day where all days fit', () => {
		expect(read('# 2017-11-30 4:23PM PST, Out of memory')).toMatchObject({
			title: 'Out of memory',
			occurred: '2017-11-30',
			sources: [{ title: '2017-11-30 4:23PM PST, Out of memory', kind: 'postmortem' }],
		});
		expect(read('# Incident Report', '## Title', 'A disk is full')).toMatchObject({
			title: 'A disk is full',
		});
		const torn = read('# 2022-01-27, A limit', '## Timeline', '- 2022-06-02 10:00 UTC it begins');
		expect(torn.occurred).toBeUndefined();
		expect(torn.notes[0]!.say).toBe(
			'say when it happened; the document has “2022-01-27” at its head, and 2022-06-02 in its timeline',
		);
	});

	it('has labels in bold, lines and tables above the first section', () => {
		expect(
			read(
				'# It broke',
				'',
				'Date: 2021-08-25',
				'Severity: SEV-2',
				'',
				'| Authors | Ada Example, bob |',
				'|---|---|',
				'',
				'## Summary',
				'All of it.',
			),
		).toMatchObject({
			occurred: '2021-08-25',
			reported: 'SEV-2',
			sources: [{ authors: ['Ada Example'] }],
		});
		const bold = read(
			'# It broke',
			'**Impact:** Nobody could pay.',
			'',
			'**What went well**',
			'',
			'- The alert',
		);
		expect(noteAt(bold, 'impact')).toEqual(['Nobody could pay.']);
		expect(bold.wentWell).toEqual(['The alert']);
	});

	it('has steps in tables, lists, lines and headings', () => {
		const at = (...timeline: string[]) =>
			read('# It broke', '## Timeline', 'All times in UTC.', '', ...timeline).steps.map(
				(step) => [step.at, step.words] as const,
			);
		const expected = [
			['2021-06-22T08:21Z', 'It begins'],
			['2021-06-22T08:46Z', 'It ends'],
		];
		expect(
			at(
				'| Time | Event |',
				'|---|---|',
				'| 2021-06-22 08:21 | It begins |',
				'| 2021-06-22 08:46 | It ends |',
			),
		).toEqual(expected);
		expect(
			at(
				'| Date | Time | What |',
				'|---|---|---|',
				'| 2021-06-22 | 08:21 | It begins |',
				'| 2021-06-22 | 08:46 | It ends |',
			),
		).toEqual(expected);
		expect(at('2021-06-22', '', '- **08:21** It begins', '- 08:46: It ends')).toEqual(expected);
		expect(at('2021-06-22 08:21 It begins', '08:46 It ends')).toEqual(expected);
		expect(at('### 2021-06-22 08:21', 'It begins', '### 08:46 - It ends')).toEqual(expected);
		expect(at('### 2021-06-22', '- 08:21 It begins', '- 08:46 It ends')).toEqual(expected);
		expect(at('### 2021-06-22 08:21', 'It begins', '## 22 June, 08:46', 'It ends')).toEqual(
			expected,
		);
	});

	it('keeps what is nested, and steps without a time', () => {
		const { steps } = read(
			'## Timeline',
			'- 2021-06-22 08:21Z It begins',
			'  - with a detail',
			'- Somebody calls',
		);
		expect(steps.map(({ words }) => words)).toEqual([
			'It begins\n- with a detail',
			'Somebody calls',
		]);
	});

	it('keeps what stands below headings of its own, and leaves out who was there', () => {
		const document = read(
			'# It broke',
			'An opening.',
			'## Action items',
			'### Process',
			'- Ask first',
			'## Stats',
			'- Time to detect: 4 minutes',
			'## Attendees',
			'- AB',
		);
		expect(document.actions).toEqual([{ words: 'Ask first', state: undefined }]);
		expect(document.notes).toEqual([
			{ place: 'summary', say: 'retell what the document says first', words: 'An opening.' },
			{
				place: 'more',
				say: 'the document has more under “Stats”',
				words: '- Time to detect: 4 minutes',
			},
		]);
	});

	it('reads anything within a second, and never throws', () => {
		for (const part of [
			'*',
			'# ',
			'- ',
			'|',
			'`',
			'<!--',
			'[a](',
			'**a',
			'_',
			'12:00 ',
			'\n## Timeline\n- 10:00 x\n',
			'\n```\nerror: no\n',
			'all times in ',
			'2021-06-22 ',
			'&amp;',
			'@a ',
			'a@b.cd ',
			'\n|a|\n|-|\n',
		]) {
			const start = effort();
			readPostmortem(part.repeat(190_000 / part.length));
			expect(effort() - start, part).toBeLessThan(3000);
		}
	});
});
