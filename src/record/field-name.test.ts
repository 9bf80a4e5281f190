import { expect, it } from 'vitest';
import { fieldName } from './field-name.ts';

it('names a field as a person would, and counts entries from 1', () => {
	expect(fieldName(['impact', 'severity', 'rubric'])).toBe('`impact.severity.rubric`');
	expect(fieldName(['timeline', 0, 'event'])).toBe('`event` of `timeline` entry 1');
	expect(fieldName(['causes', 0, 'leadsTo', 1])).toBe('`leadsTo` entry 2 of `causes` entry 1');
	expect(fieldName([])).toBe('The front matter');
});
