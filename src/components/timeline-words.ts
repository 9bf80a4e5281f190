import { elapsedWords } from '../model/duration.ts';
import { readMoment } from '../model/moment.ts';
import type { Mark } from '../schema/timeline.ts';
import { whenOf } from './when.ts';

const MARK_WORDS: Record<Mark, string> = {
	latent: 'Weakness present',
	trigger: 'Set off',
	impact: 'Impact begins',
	detected: 'Detected',
	declared: 'Declared',
	diagnosed: 'Cause found',
	mitigated: 'Mitigated',
	resolved: 'Resolved',
};

/** The milestones of a step in words: `Detected, declared`. */
export function marksWords(marks: Mark[]): string {
	const words = marks.map((mark) => MARK_WORDS[mark]).join(', ');
	return words.charAt(0) + words.slice(1).toLowerCase();
}

/** One account's time in words, `14:10 UTC, 27 October 2017` or `+3 min`; as written where it cannot be read. */
export function accountWords(at: string): string {
	const reading = readMoment(at);
	if (!reading.ok) return at;
	const { moment } = reading;
	if (moment.kind === 'offset') return elapsedWords(moment.interval);
	const { before, times, day } = whenOf({ absolute: moment.interval, moment });
	const words = before + times.map(({ words }) => words).join('–');
	return day ? `${words} UTC, ${day}` : words;
}
