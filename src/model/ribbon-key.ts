import type { Mark } from '../schema/timeline.ts';
import { spanWords } from './duration.ts';
import { type Interval, mirror } from './interval.ts';
import { type Phases, SPANS } from './phases.ts';
import { type DrawnPhase, type Joint, type Stretch, stretchesOf } from './stretches.ts';

/** A line of the key under a ribbon. */
export interface KeyLine {
	phase: DrawnPhase | 'latent';
	name: string;
	/** How long, in words. */
	words: string;
}

/** One line for each phase that the ribbon draws. */
export function ribbonKey(phases: Phases): KeyLine[] {
	const lines = latentLine(phases);
	const stretches = stretchesOf(phases);
	for (const stretch of stretches) {
		const { phase } = stretch;
		const isSplit = stretches.some(
			(other) =>
				other !== stretch &&
				other.phase === phase &&
				(other.harm === 'low' || stretch.harm === 'low'),
		);
		const line = { phase, name: nameOf(stretch, phases), words: wordsOf(stretch, isSplit) };
		const same = lines.find(({ name }) => name === line.name);
		if (same) same.words += `, ${line.words}`;
		else lines.push(line);
	}
	return lines;
}

/** The word of a phase as the table of spans has it. */
export const phaseWord = (phase: string): string =>
	SPANS.findLast(({ name }) => name === phase)?.word ?? 'Not stated';

function latentLine({ marks, spans, latentKnownOnly }: Phases): KeyLine[] {
	const line = { phase: 'latent' as const, name: phaseWord('latent') };
	if (latentKnownOnly) return [{ ...line, words: 'how long is not stated' }];
	if (spans.latent.state === 'known')
		return [{ ...line, words: `for ${lengthWords(spans.latent.interval, spans.latent.about)}` }];
	if (!marks.latent) return [];
	return [{ ...line, words: `from ${lengthWords(mirror(marks.latent))} before impact` }];
}

/** A length in running words: `up to 3 min` in place of `≤ 3 min`. */
const lengthWords = (interval: Interval, about = false) =>
	spanWords(interval, { about })
		.replace(/^≤/, 'up to')
		.replace(/^not stated$/, 'how long is not stated');

function wordsOf({ phase, harm, from, to }: Stretch, isSplit: boolean): string {
	if (harm === 'open') return 'to the end';
	const isPoint = ({ first, last, about }: Joint) => about || first === last;
	const about = (from.about || to.about) && isPoint(from) && isPoint(to);
	const length = lengthWords(
		{
			min: Math.max(0, to.first - from.last),
			max: to.open ? Infinity : to.last - from.first + 1,
		},
		about,
	);
	if (phase === 'building') return length;
	if (harm === 'low') return isSplit ? `${length} before impact` : `${length}, before impact`;
	if (isSplit) return `${length} during`;
	return phase === 'responding' || phase === 'unstated' ? `${length}, not divided` : length;
}

const AFTER: Partial<Record<DrawnPhase, Mark>> = { unnoticed: 'detected', searching: 'diagnosed' };

function nameOf({ phase, begins, harm }: Stretch, { missing, marks, origin }: Phases): string {
	if (phase === 'responding') return 'Searching or repairing';
	if (phase !== 'unstated') return phaseWord(phase);
	if (begins === 'repairing' && harm !== 'open') return 'Repairing or recovering';
	if (begins === 'unnoticed' && origin === 'trigger' && marks.detected)
		return 'Building or unnoticed';
	return missing[AFTER[begins] ?? 'mitigated'] === 'not-recorded' ? 'Not recorded' : 'Not stated';
}
