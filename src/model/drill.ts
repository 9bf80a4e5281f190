import type { Postmortem } from './corpus.ts';
import type { Phases } from './phases.ts';
import type { PlacedEntry } from './timeline.ts';

/** A step of an incident and the question it leaves the reader with. */
export interface DrillStep {
	placed: PlacedEntry;
	ask: string;
}

/** An incident to live through step by step. */
export interface Drill {
	/** What nobody could see yet, which is told at the end. */
	before: PlacedEntry[];
	/** From the first step that could be noticed. */
	steps: DrillStep[];
}

/** Fewer steps than this are no exercise. */
const FEWEST = 4;

/** A drill that begins where it could be noticed has at least so many steps left. */
const FEWEST_LEFT = 3;

/** The drill of an incident; undefined where the record tells too few steps, or not how it was noticed. */
export function drillOf({ data, placed, phases }: Postmortem): Drill | undefined {
	const { entries } = placed;
	if (data.entry.status === 'withdrawn') return undefined;
	if (entries.length < FEWEST || !data.detection) return undefined;
	const start = startOf(entries);
	return {
		before: entries.slice(0, start),
		steps: entries
			.slice(start)
			.map((entry) => ({ placed: entry, ask: questionAt(entry.index, phases.steps) })),
	};
}

/** The first step at which somebody could notice something; where little is left after it, the first that is no hidden weakness. */
function startOf(entries: PlacedEntry[]): number {
	const noticed = entries.findIndex(({ entry }) =>
		entry.marks.some((mark) => mark === 'impact' || mark === 'detected' || mark === 'declared'),
	);
	if (noticed >= 0 && entries.length - noticed >= FEWEST_LEFT) return noticed;
	return Math.max(
		0,
		entries.findIndex(({ entry }) => !entry.marks.includes('latent')),
	);
}

function questionAt(index: number, { diagnosed, mitigated, resolved }: Phases['steps']): string {
	const hasCome = (step: number | undefined) => step !== undefined && step <= index;
	if (hasCome(mitigated) || hasCome(resolved))
		return 'What would you change so that it does not come back?';
	return hasCome(diagnosed) ? 'What would you do now?' : 'What would you check now?';
}
