import type { Corpus } from '../corpus.ts';
import type { TermNode } from '../taxonomy.ts';
import { byCount } from './tally.ts';
import { counted, frontOf } from './words.ts';

/** What stood in the way of the repair. */
export interface Obstacles {
	/** The obstacles that incidents met, those met most often first. */
	met: TermNode[];
	/** The obstacles that no incident here met. */
	unmet: TermNode[];
	/** How many records name an obstacle, say that their sources name none, or leave it open. */
	named: number;
	notStated: number;
	notRecorded: number;
}

/** Counts the incidents that met each obstacle. */
export function obstaclesOf({ postmortems, taxonomies }: Corpus): Obstacles {
	const { terms, unused } = taxonomies.obstacles;
	const rest = postmortems.filter(({ data }) => !data.obstacles);
	const notStated = rest.filter(({ data }) => data.notStated.includes('obstacles')).length;
	return {
		met: terms
			.filter((node) => node.postmortems.length > 0)
			.sort(byCount((node) => node.postmortems.length)),
		unmet: unused,
		named: postmortems.length - rest.length,
		notStated,
		notRecorded: rest.length - notStated,
	};
}

/** What the figure shows, in one sentence. */
export function obstaclesFinding({ met, named }: Obstacles): string {
	if (named === 0) return 'No record says yet what stood in the way of the repair';
	const front = frontOf(
		met,
		({ postmortems }) => postmortems.length,
		({ term }) => term.label,
	);
	if (!front) return `No obstacle stands out among ${counted(named)}`;
	return `${front.names} stood in the way most often: in ${front.count} of ${counted(named)}${front.each}`;
}
