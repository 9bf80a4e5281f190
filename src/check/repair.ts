import { fix, type Fixed } from '../record/fix.ts';
import type { RecordFile } from '../record/read.ts';
import { folders } from './files.ts';
import { orderTimeline } from './timeline-order.ts';

/** Repairs in a content file what can be repaired without asking; undefined where there is nothing to repair. */
export function repair({ file, bytes }: RecordFile): Fixed | undefined {
	const fixed = fix(bytes, file.endsWith('.mdx'));
	if (!fixed) return undefined;
	const ordered = file.startsWith(`${folders.postmortems}/`)
		? orderTimeline(fixed.text)
		: undefined;
	if (!ordered) return fixed.repairs.length > 0 ? fixed : undefined;
	const what = 'Put the steps of the timeline in the order of their times';
	return { text: ordered.text, repairs: [...fixed.repairs, { what, lines: ordered.lines }] };
}
