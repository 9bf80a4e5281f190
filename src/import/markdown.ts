import { legible } from './plain.ts';

/** A piece of a section. Words keep their Markdown; the items of a list stand alone, with what is nested in them. */
export type Block =
	| { kind: 'text'; words: string }
	| { kind: 'item'; words: string; checked?: boolean | undefined }
	| { kind: 'table'; head: string[]; rows: string[][] }
	| { kind: 'code'; language: string; lines: string[] };

/** A heading and what follows it up to the next; the first section may have no heading. */
export interface Section {
	heading: string;
	/** 1 to 6; 7 for a label in bold letters, 0 for what stands before any heading. */
	level: number;
	blocks: Block[];
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const LABEL = /^(?:\*\*|__)([^*_\n]{2,60})(?:\*\*|__)[ \t]*(?:\[\^?\w{1,4}\])?[ \t]*:?[ \t]*(.*)$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*([\w-]*)/;

/** The sections of a Markdown document, in order; `isLabel` tells which words in bold head a section of their own. */
export function sectionsOf(text: string, isLabel: (words: string) => boolean): Section[] {
	const sections: (Section & { lines: string[] })[] = [];
	const open = (heading: string, level: number, ...lines: string[]) =>
		sections.push({ heading, level, blocks: [], lines });
	open('', 0);
	let fence = '';
	for (const line of legible(text).split('\n')) {
		const { lines } = sections.at(-1)!;
		const [, mark = ''] = FENCE.exec(line) ?? [];
		if (mark && (!fence || mark.startsWith(fence))) fence = fence ? '' : mark;
		const [, marks = '', heading = ''] = (fence || mark ? undefined : HEADING.exec(line)) ?? [];
		const [, label = '', rest = ''] = (fence || mark ? undefined : LABEL.exec(line)) ?? [];
		const under = /^ {0,3}(=+|-{3,})[ \t]*$/.exec(fence ? '' : line)?.[1];
		if (marks) open(heading, marks.length);
		else if (label && isLabel(label.replace(/:\s*$/, '')))
			open(label.replace(/:\s*$/, ''), 7, rest);
		else if (under && isUnderlined(lines)) open(lines.pop()!.trim(), under[0] === '=' ? 1 : 2);
		else lines.push(line);
	}
	return sections
		.map(({ heading, level, lines }) => ({ heading, level, blocks: blocksOf(lines) }))
		.filter(({ level, blocks }) => level > 0 || blocks.length > 0);
}

/** Only a paragraph of one line becomes a heading by the marks below it. */
const isUnderlined = (lines: string[]) =>
	/^ {0,3}[^\s>|#*+-]/.test(lines.at(-1) ?? '') && !lines.at(-2)?.trim();

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(.*)$/;

function blocksOf(lines: string[]): Block[] {
	const blocks: Block[] = [];
	let fence: { mark: string; block: Block & { kind: 'code' } } | undefined;
	let [isOpen, listIndent] = [false, 0];
	for (const [at, line] of lines.entries()) {
		const [, mark = '', language = ''] = FENCE.exec(line) ?? [];
		const last = blocks.at(-1);
		const [, indent = '', box, words = ''] = ITEM.exec(line) ?? [];
		if (fence) {
			if (mark.startsWith(fence.mark)) fence = undefined;
			else fence.block.lines.push(line);
		} else if (mark) {
			const block: Block = { kind: 'code', language: language.toLowerCase(), lines: [] };
			blocks.push(block);
			fence = { mark, block };
			isOpen = false;
		} else if (!line.trim()) {
			isOpen = last?.kind === 'item' && /^[ \t]+\S/.test(lines[at + 1] ?? '');
		} else if (last?.kind === 'table' && isOpen && line.includes('|')) {
			if (!isRule(line)) last.rows.push(cellsOf(line));
		} else if (line.includes('|') && isRule(lines[at + 1] ?? '')) {
			blocks.push({ kind: 'table', head: cellsOf(line), rows: [] });
			isOpen = true;
		} else if (
			ITEM.test(line) &&
			(last?.kind !== 'item' || !isOpen || indent.length <= listIndent)
		) {
			listIndent = Math.max(indent.length, 1);
			blocks.push({ kind: 'item', words, ...(box && { checked: box !== ' ' }) });
			isOpen = true;
		} else if (isOpen && (last?.kind === 'text' || last?.kind === 'item')) {
			last.words += `\n${line.trim()}`;
		} else {
			blocks.push({ kind: 'text', words: line.trim().replace(/^>[ \t]?/, '') });
			isOpen = true;
		}
	}
	return blocks;
}

const isRule = (line: string) =>
	line.includes('-') && /^[\s|:-]+$/.test(line) && line.includes('|');

const cellsOf = (line: string): string[] =>
	line
		.trim()
		.replace(/^\||(?<!\\)\|$/g, '')
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim());

/** The words of blocks as lines, tables and code included. */
export const wordsOf = (blocks: Block[]): string =>
	blocks
		.map((block) => {
			if (block.kind === 'code') return block.lines.map((line) => `    ${line}`).join('\n');
			if (block.kind !== 'table') return `${block.kind === 'item' ? '- ' : ''}${block.words}`;
			return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
		})
		.join('\n');
