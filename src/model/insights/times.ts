import type { Corpus, Postmortem } from '../corpus.ts';
import { durationWords } from '../duration.ts';
import { ends, type Interval } from '../interval.ts';
import type { Length } from '../phases.ts';
import { medianOf } from './median.ts';
import { counted } from './words.ts';

/** A length of time in minutes from the start of impact; `about` as the source says it. */
export interface Told {
	interval: Interval;
	about: boolean;
}

/** An incident of which both times are known, as far as they are. */
export interface Timed {
	postmortem: Postmortem;
	detect: Told;
	mitigate: Told;
}

/** How many records tell a time, and when half of them had come to it; from twenty on. */
export interface Half {
	told: number;
	median?: Interval | undefined;
}

/** When incidents were noticed and when their harm stopped. */
export interface Times {
	/** The incidents with both times, in the corpus's order. */
	timed: Timed[];
	detect: Half;
	mitigate: Half;
	/** In how many of them noticing surely took more than half of the time. */
	slowToNotice: number;
	/** How many records lack one of the two. */
	untold: number;
}

/** Gathers the times to detect and to mitigate, both counted from the start of impact. */
export function timesOf({ postmortems }: Corpus): Times {
	const known = (length: Length) => (length.state === 'known' ? [length] : []);
	const both = postmortems.flatMap((postmortem): Timed[] => {
		const [detect] = known(postmortem.phases.spans.detect);
		const [mitigate] = known(postmortem.phases.spans.mitigate);
		return detect && mitigate ? [{ postmortem, detect, mitigate }] : [];
	});
	const half = (name: 'detect' | 'mitigate'): Half => {
		const told = postmortems.flatMap(({ phases }) => known(phases.spans[name]));
		return { told: told.length, median: medianOf(told.map(({ interval }) => interval)) };
	};
	return {
		timed: both,
		detect: half('detect'),
		mitigate: half('mitigate'),
		slowToNotice: both.filter(
			({ detect, mitigate }) => 2 * detect.interval.min >= mitigate.interval.max,
		).length,
		untold: postmortems.length - both.length,
	};
}

/** What the figure shows, in one sentence. */
export function timesFinding({ timed, detect, mitigate, slowToNotice }: Times): string {
	const halves = [
		['were noticed', detect],
		['stopped hurting', mitigate],
	] as const;
	const told = halves.flatMap(([words, { told, median }]) => {
		const within = median && withinWords(median);
		return within ? [`half of ${told} ${words} ${within}`] : [];
	});
	if (told.length > 0) {
		const sentence = told.join('; ');
		return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}`;
	}
	if (timed.length === 0) return 'No record tells yet both when it was noticed and when it ended';
	return `In ${slowToNotice} of ${counted(timed.length)}, noticing took more than half of the time`;
}

/** By when half had surely come to it; undefined where that is open. */
function withinWords(median: Interval): string | undefined {
	const [, last] = ends(median);
	if (last === Infinity) return undefined;
	if (last < 0) return 'before the impact';
	return last === 0 ? 'within the first minute' : `within ${durationWords(last)}`;
}
