import { expect, it } from 'vitest';
import { readProse } from './prose.ts';

const found = (body: string) =>
	readProse(body, 1, [], { base: '/' }).spots.map(({ code, line }) => `${line} ${code}`);

it.each([
	['## One\n\nWords.\n\n### Two\n\n- a list\n', []],
	['## One\n\n### Two\n\nWords.\n', []],
	['## One\n\n## Two\n\nWords.\n', ['1 PROSE-012']],
	['Words.\n\n## One\n\n---\n\n## Two\n', ['3 PROSE-012', '7 PROSE-012']],
	['## One\n\n<Note>Words.</Note>\n', []],
	['', []],
])('%j: %j', (body, problems) => {
	expect(found(body)).toEqual(problems);
});
