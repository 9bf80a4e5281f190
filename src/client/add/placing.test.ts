import { expect, it } from 'vitest';
import type { Problem } from '../../schema/problem.ts';
import { controlFor } from './placing.ts';

const NAMES = [
	'title',
	'occurred',
	'environments',
	'components.0',
	'impact.summary',
	'impact.severity',
	'timeline.0.day',
	'timeline.0.time',
	'timeline.0.event',
	'timeline.0.marks',
	'triggers.0.id',
	'triggers.0.how',
	'entry.preparedBy',
	'rootCause.statement',
	'causes.0.cause',
	'lessons.0.name',
	'sources.0.url',
	'story',
];

const place = (problem: Partial<Problem>) =>
	controlFor({ code: 'FIELD-003', message: '', line: 9, ...problem } as Problem, NAMES, 40);

it.each([
	['title', 'title'],
	['environments.1', 'environments'],
	['components.0.component', 'components.0'],
	['impact.severity.rubric', 'impact.severity'],
	['timeline.0.at', 'timeline.0.time'],
	['timeline.0.marks.1', 'timeline.0.marks'],
	['rootCause.0.statement', 'rootCause.statement'],
	['causes.0', 'causes.0.cause'],
	['triggers', 'triggers.0.id'],
	['triggers.0', 'triggers.0.id'],
	['triggers.0.how', 'triggers.0.how'],
	['entry.preparedBy', 'entry.preparedBy'],
	['lessons.0.id', 'lessons.0.name'],
	['sources.0.url', 'sources.0.url'],
	['entry.added', undefined],
])('a problem of %s stands beside %s', (field, expected) => {
	expect(place({ field })).toBe(expected);
});

it('a clock time without a zone stands beside the zone, where there is one', () => {
	const problem = { code: 'TIME-003', field: 'timeline.0.at', message: '', line: 9 } as Problem;
	expect(controlFor(problem, [...NAMES, 'zone'], 40)).toBe('zone');
	expect(controlFor(problem, NAMES, 40)).toBe('timeline.0.time');
});

it('a missing field stands where it would be filled in', () => {
	const message = 'The field `impact.severity` is missing.';
	expect(place({ code: 'FIELD-001', field: 'impact', message })).toBe('impact.severity');
});

it('a problem of the text below the fields stands beside the story', () => {
	expect(place({ line: 44 })).toBe('story');
	expect(place({ line: 2 })).toBeUndefined();
});
