import type { Slice } from '../../model/insights/silence.ts';
import { KIND_WORDS } from '../source-words.ts';

/** What a part of the records is called: its years, or the kind of its sources. */
export function sliceLabel({ years, kind }: Slice): string {
	if (years) return years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`;
	return (kind && KIND_WORDS[kind]) || 'Other kinds';
}
