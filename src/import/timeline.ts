import type { ImportedStep, Note } from './imported.ts';
import { type Block, type Section, wordsOf } from './markdown.ts';
import { NO_ZONE, placeTimes } from './placing.ts';
import { oneLine, plain } from './plain.ts';
import { type Stamp, stampOf } from './stamp.ts';
import { type StatedZone, statedZone } from './zones.ts';

/** A timeline as far as it could be read. */
export interface ReadTimeline {
	steps: ImportedStep[];
	notes: Note[];
	/** The days that it names, as `2021-08-25`, each once. */
	days: string[];
}

interface Told {
	stamp?: Stamp | undefined;
	words: string;
}

/** Reads the sections of a timeline: rows of a table, items of a list, lines or headings that begin with a time. `day` is that of the document. */
export function readTimeline(
	sections: Section[],
	day: string | undefined,
	zone: StatedZone,
): ReadTimeline {
	const told = sections
		.flatMap(stepsOf)
		.map((one) => (isZone(one.words) ? { ...one, words: '' } : one));
	const begin = Math.max(
		0,
		told.findIndex(({ stamp }) => stamp),
	);
	const opening = told.slice(0, begin);
	const steps = joined(told.slice(begin)).filter(({ stamp, words }) => stamp || words);
	const times = placeTimes(
		steps.map(({ stamp }) => stamp),
		{ day, zone },
	);
	const isMissing = times.some(({ doubt }) => doubt === NO_ZONE);
	const shown = steps.flatMap(({ stamp, words }, at): ImportedStep[] => {
		// A date on a line of its own only gives its day to what follows.
		if (stamp && !stamp.clock && !words && steps[at + 1]?.stamp?.clock) return [];
		return [{ ...times[at]!, words: words || undefined }];
	});
	return {
		steps: once(shown),
		notes: [...(isMissing ? [zoneNote(zone)] : []), ...openingNotes(opening)],
		days: [...new Set(times.flatMap(({ at }) => /^\d{4}-\d{2}-\d{2}/.exec(at ?? '')?.[0] ?? []))],
	};
}

/** A doubt that several steps share is told at the first of them. */
function once(steps: ImportedStep[]): ImportedStep[] {
	const told = new Set<string | undefined>([NO_ZONE]);
	return steps.map((step) => {
		const { doubt } = step;
		if (!doubt) return step;
		const others = steps.filter((other) => other.doubt === doubt).length - 1;
		const isTold = told.has(doubt);
		told.add(doubt);
		if (isTold) return { ...step, doubt: undefined };
		return { ...step, doubt: others > 0 ? `${doubt}. So it is with ${others} more` : doubt };
	});
}

function zoneNote({ words }: StatedZone): Note {
	const why = words
		? `the document gives its times in “${words}”, which names no zone`
		: 'the document names no zone for these times';
	const say = `${why}: they stand in \`said\`, and \`at\` has the day. Find out the zone, then write the time with it`;
	return { place: 'timeline', say };
}

/** True for a sentence that only names the zone of the times. */
const isZone = (words: string) =>
	words.length < 80 && /\btimes?\b/i.test(words) && statedZone(words, [], []).zones.length > 0;

function openingNotes(opening: Told[]): Note[] {
	const words = opening
		.map((one) => one.words)
		.join('\n')
		.trim();
	return words ? [{ place: 'timeline', say: 'the document says before its timeline', words }] : [];
}

/** What follows a step and has no time of its own belongs to it; an item of a list stands alone. */
function joined(told: Told[]): Told[] {
	const steps: Told[] = [];
	for (const { stamp, words } of told) {
		const last = steps.at(-1);
		if (stamp || !last || words.startsWith('- '))
			steps.push({ stamp, words: words.replace(/^- /, '') });
		else last.words = `${last.words}\n${words}`.trim();
	}
	return steps;
}

function stepsOf({ heading, level, blocks }: Section, index: number): Told[] {
	const inside = blocks.flatMap(blockSteps);
	const stamp = stampOf(oneLine(heading));
	if (!stamp && (index === 0 || level === 7)) return inside;
	const own = { stamp, words: stamp ? stamp.rest : oneLine(heading) };
	const isDateline = stamp?.date && !stamp.clock && inside.some((one) => one.stamp?.clock);
	if (isDateline) return [own, ...inside];
	// Under a time of its own, whatever stands there is told of that time.
	const words = [own.words, plain(wordsOf(blocks))].filter(Boolean).join('\n');
	return [{ stamp, words: stamp ? words : `- ${words}` }];
}

function blockSteps(block: Block): Told[] {
	if (block.kind === 'code') return [{ words: wordsOf([block]) }];
	if (block.kind === 'table') return rowsOf(block);
	const lines = block.words.split('\n').map(plain);
	const [first = '', ...others] = lines;
	if (block.kind === 'item') {
		const stamp = stampOf(first);
		const words = [stamp ? stamp.rest : first, ...others].filter(Boolean).join('\n');
		return [{ stamp, words: stamp ? words : `- ${words}` }];
	}
	return lines.map((line): Told => {
		const stamp = stampOf(line);
		return { stamp, words: stamp ? stamp.rest : line };
	});
}

/** The columns that hold the time come first; all others tell what happened. */
function rowsOf({ head, rows }: Block & { kind: 'table' }): Told[] {
	const isTime = (name: string) => /\b(?:date|time|when|utc|timestamp)\b/i.test(name);
	const count = Math.max(
		1,
		head.findIndex((name) => !isTime(name)),
	);
	return rows
		.filter((cells) => cells.some(Boolean))
		.map((cells): Told => {
			const time = oneLine(cells.slice(0, count).join(' '));
			const stamp = stampOf(time);
			const words = cells.slice(count).map(plain).filter(Boolean).join(' | ');
			if (stamp) return { stamp, words: [stamp.rest, words].filter(Boolean).join(' ') };
			return { words: `- ${[time, words].filter(Boolean).join(' | ')}` };
		});
}
