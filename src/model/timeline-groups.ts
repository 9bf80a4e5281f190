import type { Mark } from '../schema/timeline.ts';
import type { Phases } from './phases.ts';
import { phaseWord, ribbonKey } from './ribbon-key.ts';
import type { DrawnPhase } from './stretches.ts';
import type { Placed, PlacedEntry } from './timeline.ts';

/** The steps of one phase, for the upright timeline. */
export interface TimelineGroup {
	phase: DrawnPhase | 'latent' | 'after';
	name: string;
	/** How long, in words; empty where nothing can be said. */
	words: string;
	entries: PlacedEntry[];
}

/** Groups the steps by phase in the order of the list; only a mark begins another phase. */
export function timelineGroups({ entries }: Placed, phases: Phases): TimelineGroup[] {
	const groups: TimelineGroup[] = [];
	for (const [index, entry] of entries.entries()) {
		const { phase, name } = phaseAt(index, phases.steps);
		const last = groups.at(-1);
		if (last?.name === name) last.entries.push(entry);
		else groups.push({ phase, name, words: wordsOf(name, phases), entries: [entry] });
	}
	return groups;
}

type Positions = Phases['steps'];

type Named = Pick<TimelineGroup, 'phase' | 'name'>;
const named = (phase: Named['phase'], name = phaseWord(phase)): Named => ({ phase, name });

function phaseAt(index: number, positions: Positions): Named {
	const began = (mark: Mark) => (positions[mark] ?? Infinity) <= index;
	const isMarked = (mark: Mark) => positions[mark] !== undefined;
	const ends = isMarked('mitigated') || isMarked('resolved');
	if (began('resolved')) return named('after', 'Resolved');
	if (began('mitigated'))
		return isMarked('resolved') ? named('recovering') : named('after', 'Mitigated');
	if (began('diagnosed')) {
		if (isMarked('mitigated')) return named('repairing');
		return named('unstated', ends ? 'Repairing or recovering' : 'After the cause was found');
	}
	if (began('detected')) {
		if (isMarked('diagnosed')) return named('searching');
		return ends
			? named('responding', 'Searching or repairing')
			: named('unstated', 'After it was noticed');
	}
	if (began('impact')) {
		return isMarked('detected') ? named('unnoticed') : named('unstated', 'During impact');
	}
	if (began('trigger'))
		return isMarked('impact') ? named('building') : named('unstated', 'After the trigger');
	if (began('latent')) return named('latent');
	const isLater = Object.keys(positions).length > 0;
	return named('unstated', isLater ? 'Before' : 'In order');
}

/** The length that the key of the ribbon gives for the same phase. */
function wordsOf(name: string, phases: Phases): string {
	const line = ribbonKey(phases).find((line) => line.name === name);
	return line?.words ?? '';
}
