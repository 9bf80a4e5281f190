import type { z } from 'zod';
import type { Finding, Problem } from '../schema/problem.ts';
import type { Prose } from '../schema/prose.ts';
import { patternTerm, type Term } from '../schema/term.ts';
import { vocabularies, type VocabularyName } from '../schema/vocabularies.ts';
import { decode } from './bytes.ts';
import { readFrontMatter } from './frontmatter.ts';
import { idOf } from './name.ts';
import { findPrivate } from './private.ts';
import { readProse } from './prose.ts';
import type { RecordFile } from './read.ts';
import { findingsOf } from './refusal.ts';
import type { Links } from './render.ts';
import { locateAll } from './spot.ts';
import { readYaml } from './yaml.ts';

/** The terms of a vocabulary's file, and what is wrong with it. */
export interface ReadVocabulary {
	file: string;
	terms: Term[];
	problems: Problem[];
	/** The place of a field; the first step of the path is the term's index. */
	locate: (path: Finding['path']) => { line: number; column: number };
}

/** A pattern's term and essay, and what is wrong with them. */
export interface ReadPattern {
	file: string;
	term: Term | undefined;
	essay: Prose | undefined;
	problems: Problem[];
	locate: (path: Finding['path']) => { line: number; column: number };
}

/** Reads a vocabulary that stands in one YAML file, a list of terms. Never throws. */
export function readVocabulary(name: VocabularyName, { file, bytes }: RecordFile): ReadVocabulary {
	const { text, spots, unsafe } = decode(bytes);
	const named = (list: typeof spots) => list.map((spot) => ({ file, ...spot }));
	if (unsafe) return { file, terms: [], problems: named(spots), locate: top };
	const yaml = readYaml(text);
	const schema = (vocabularies[name].schema as z.ZodType).array();
	const result = schema.safeParse(yaml.data ?? []);
	const findings = result.success ? [] : findingsOf(result.error, yaml.data, schema);
	return {
		file,
		terms: result.success ? (result.data as Term[]) : [],
		problems: named([
			...spots,
			...yaml.spots,
			...locateAll(findings, yaml.locate),
			...findPrivate(text, []),
		]),
		locate: yaml.locate,
	};
}

/** Reads a pattern: a term whose id is the file name and whose essay is the body. Never throws. */
export function readPattern({ file, bytes }: RecordFile, links: Links): ReadPattern {
	const { text, spots, unsafe } = decode(bytes);
	const named = (list: typeof spots) => list.map((spot) => ({ file, ...spot }));
	const nothing = { file, term: undefined, essay: undefined };
	if (unsafe) return { ...nothing, problems: named(spots), locate: top };
	const front = readFrontMatter(text);
	const result = patternTerm.safeParse(front.data ?? {});
	const findings =
		result.success || front.data === undefined
			? []
			: findingsOf(result.error, front.data, patternTerm);
	const body = readProse(front.body, front.bodyLine, [], links);
	return {
		file,
		term: result.success ? { id: idOf(file), ...result.data } : undefined,
		essay: body.prose,
		problems: named([
			...spots,
			...front.spots,
			...locateAll(findings, front.locate),
			...body.spots,
			...findPrivate(text, []),
		]),
		locate: front.locate,
	};
}

const top = () => ({ line: 1, column: 1 });
