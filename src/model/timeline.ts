import type { Finding } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import { type Origin, type Step, baseFindings, originOf } from './origin.ts';
import { orderFindings } from './order.ts';
import type { Place } from './place.ts';
import { placer } from './placer.ts';
import { readTimes } from './reading.ts';
import { type PlacedWindow, placeWindow, windowFindings } from './window.ts';

export type { Place } from './place.ts';
export type { PlacedWindow } from './window.ts';

/** The part of a record that holds times. */
export type TimedRecord = Partial<
	Pick<RecordData, 'timeline' | 'impact' | 'detection' | 'response' | 'notStated'>
>;

/** A timeline step with its place; `index` is its position in the record. */
export interface PlacedEntry extends Place {
	index: number;
	entry: TimelineEntry;
}

/** A record's times, placed; lists keep the record's order. */
export interface Placed {
	entries: PlacedEntry[];
	windows: PlacedWindow[];
	/** Of `detection[].at`; empty where none is given. */
	detection: Place[];
	/** Of `response[].at`; empty where none is given. */
	response: Place[];
	/** The mark that minute 0 stands for; undefined where neither impact nor trigger is marked. */
	origin?: Origin['mark'] | undefined;
	findings: Finding[];
}

/** Places every time of a record and reports those that are wrong; `now` is epoch ms. */
export function placeTimeline(
	data: TimedRecord,
	{ now }: { now?: number | undefined } = {},
): Placed {
	const read = (at: string | undefined, ...path: Finding['path']) => readTimes({ at }, path, now);
	const entries = data.timeline ?? [];
	const steps = entries.map((entry, i): Step => ({
		...entry,
		reading: readTimes(entry, ['timeline', i, 'at'], now),
	}));
	const windows = (data.impact?.windows ?? []).map((window, i) => ({
		window,
		from: read(window.from, 'impact', 'windows', i, 'from'),
		to: read(window.to, 'impact', 'windows', i, 'to'),
	}));
	const detection = (data.detection ?? []).map(({ at }, i) => read(at, 'detection', i, 'at'));
	const response = (data.response ?? []).map(({ at }, i) => read(at, 'response', i, 'at'));
	const others = [...windows.flatMap(({ from, to }) => [from, to]), ...detection, ...response];
	const hasLength = windows.some(({ window }) => window.lasted !== undefined);
	const origin = originOf(steps, others, hasLength);
	const place = placer(steps, origin);
	const placed = {
		entries: entries.map((entry, index) => ({ index, entry, ...place.step(index) })),
		windows: windows.map(({ window, from, to }) =>
			placeWindow(window, place.reading(from), place.reading(to)),
		),
		detection: detection.map(place.reading),
		response: response.map(place.reading),
		origin: origin?.mark,
	};
	const findings = [
		...[...steps.map(({ reading }) => reading), ...others].flatMap(({ findings }) => findings),
		...baseFindings(steps, others, origin),
		...orderFindings(placed.entries),
		...windowFindings(placed.windows),
	];
	return { ...placed, findings };
}
