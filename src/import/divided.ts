import { type Topic, isTopic, topicOf } from './headings.ts';
import { type Block, type Section, sectionsOf, wordsOf } from './markdown.ts';
import { oneLine, plain } from './plain.ts';
import { stampOf } from './stamp.ts';

/** A section and what it tells. */
export type Told = Section & { topic: Topic | undefined };

/** A document by its parts. */
export interface Divided {
	title: string | undefined;
	sections: Told[];
	/** What stands before the first section, as plain text. */
	opening: string;
}

/** Divides a Markdown document: the title, what stands before the first section, and the sections by topic; those below a topic belong to it. */
export function divided(text: string): Divided {
	const all = sectionsOf(text, isTopic);
	const first = all.findIndex(
		({ heading, level }) =>
			level > 0 &&
			level < 7 &&
			(!topicOf(heading) || (level === 1 && topicOf(heading) === 'title')),
	);
	const isTitle = first >= 0 && !all.slice(0, first).some(({ level }) => level > 0 && level < 7);
	const head = all.filter((one, at) => one.level === 0 || (isTitle && at === first));
	const above: { level: number; topic: Topic | undefined }[] = [];
	const sections: Told[] = [];
	for (const one of all) {
		if (head.includes(one)) continue;
		const own = topicOf(one.heading);
		const goesOn =
			!own && above.some(({ topic }) => topic === 'timeline') && stampOf(oneLine(one.heading));
		while (!goesOn && above.length > 0 && above.at(-1)!.level >= one.level) above.pop();
		const topic = goesOn ? 'timeline' : (own ?? inherited(above.at(-1)?.topic));
		if (!goesOn) above.push({ level: one.level, topic });
		const [line, ...others] = one.blocks;
		const isLine = one.level === 7 && LINES.test(topic ?? '');
		sections.push({ ...one, topic, blocks: isLine && line ? [line] : one.blocks });
		if (isLine && others.length > 0) sections.push({ ...one, topic: undefined, blocks: others });
	}
	const { labels, rest } = labeled(head.flatMap(({ blocks }) => blocks));
	return {
		title: isTitle ? oneLine(all[first]!.heading) : undefined,
		sections: [...labels, ...sections],
		opening: plain(wordsOf(rest)),
	};
}

/** What fills a line has nothing below it. */
const LINES = /^(?:title|date|authors|status|severity|zone)$/;
const inherited = (topic: Topic | undefined) => (LINES.test(topic ?? '') ? undefined : topic);

/** Lines such as `Date: 2021-08-25` above the first section, and rows of a table of such. */
function labeled(blocks: Block[]): { labels: Told[]; rest: Block[] } {
	const labels: Told[] = [];
	const isLabel = (label: string, words: string): boolean => {
		const topic = topicOf(label);
		if (topic) labels.push({ heading: label, level: 7, topic, blocks: [{ kind: 'text', words }] });
		return topic !== undefined;
	};
	const rest = blocks.flatMap((block): Block[] => {
		if (block.kind === 'code') return [block];
		if (block.kind === 'table') {
			const rows = [block.head, ...block.rows].filter(
				([label = '', ...words]) => !isLabel(label, words.join(' ')),
			);
			return rows.length > 0 ? [{ ...block, head: rows[0]!, rows: rows.slice(1) }] : [];
		}
		const lines = block.words.split('\n').filter((line) => {
			const [, label = '', words = ''] =
				/^[*_]*([A-Za-z][A-Za-z() ]{1,30})[*_]*:[*_]*\s+(\S.*)$/.exec(line) ?? [];
			return !label || !isLabel(label, words);
		});
		return lines.length > 0 ? [{ ...block, words: lines.join('\n') }] : [];
	});
	return { labels, rest };
}
