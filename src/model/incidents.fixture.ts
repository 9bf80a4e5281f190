import type { TimelineEntry } from '../schema/timeline.ts';
import { type Phases, phasesOf } from './phases.ts';
import { type Placed, type TimedRecord, placeTimeline } from './timeline.ts';

/** A timeline step with its marks in one string; for tests. */
export function step(marks: string, at?: string, more: Partial<TimelineEntry> = {}): TimelineEntry {
	const list = marks.split(' ').filter(Boolean) as TimelineEntry['marks'];
	return { at, marks: list, event: 'Something happened.', cite: ['source'], ...more };
}

/** A step on whose time two sources differ; for tests. */
export const disputed = (marks: string, a: string, b: string): TimelineEntry =>
	step(marks, undefined, {
		accounts: [
			{ at: a, cite: ['one'] },
			{ at: b, cite: ['other'] },
		],
	});

/** An impact whose windows lasted as told; for tests. */
export const lasting = (
	...windows: {
		lasted?: string;
		from?: string;
		to?: string;
		bound?: 'about' | 'at-least' | 'at-most';
	}[]
) => ({
	windows: windows.map((window) => ({
		what: 'It did not work.',
		bound: 'exact' as const,
		cite: ['source'],
		...window,
	})),
	cite: [],
});

/** The timelines of real incidents; for tests. */
export const incidents = {
	reddit: {
		timeline: [
			step('latent'),
			step('', '2020-12/2021'),
			step('trigger impact', '2023-03-14T19:00Z', { approx: true }),
			step('detected', '../T+00:03'),
			step(''),
			step('resolved', 'T+05:14', { computed: true }),
		],
		impact: lasting({ lasted: 'PT314M' }),
		notStated: ['marks.diagnosed', 'marks.mitigated'],
	},
	datadog: {
		timeline: [
			step('trigger', '2023-03-08T06:00Z'),
			step('impact detected', '2023-03-08T06:03Z'),
			step('', '2023-03-08T06:31Z'),
			step('mitigated', '2023-03-09T08:58Z'),
			step('resolved', '2023-03-10T06:25Z'),
		],
		notStated: ['marks.diagnosed'],
	},
	stytch: {
		timeline: [
			step('trigger', '2023-02-23T13:21Z'),
			step('detected declared', '2023-02-23T19:26Z'),
			step('diagnosed', '2023-02-23T20:00Z'),
			step('impact', '2023-02-23T20:10Z'),
			step('mitigated', '2023-02-23T20:36Z'),
			step('resolved', '2023-02-23T21:10Z'),
		],
	},
	toumi: {
		timeline: [step('trigger'), step('impact'), step('detected', 'T+00:30/T+01:30'), step('')],
		notStated: ['marks.diagnosed', 'marks.mitigated', 'marks.resolved'],
	},
	loveholidays: {
		timeline: [step('impact'), step('detected', 'T+01:00', { approx: true })],
		notStated: ['marks.diagnosed', 'marks.mitigated', 'marks.resolved'],
	},
	skyscanner: {
		timeline: [step('trigger', '2021-08-25T15:30Z', { approx: true }), step('impact')],
		impact: lasting({ lasted: 'PT270M' }),
		notStated: ['marks.detected', 'marks.diagnosed'],
	},
	monzo: {
		timeline: [
			step('latent', '2017-10-13'),
			step('trigger impact', '2017-10-27T14:10+01:00'),
			step('detected', '../T+00:02'),
			step('diagnosed', 'T+01:17'),
			disputed('mitigated resolved', 'T+01:21', 'T+01:30'),
		],
	},
	palark: { notStated: ['timeline'] },
} satisfies Record<string, TimedRecord>;

/** A record's timeline and its phases; for tests. */
export function read(data: TimedRecord): { placed: Placed; phases: Phases } {
	const placed = placeTimeline(data);
	return { placed, phases: phasesOf(data, placed) };
}
