import { expect, it } from 'vitest';
import { sectionsOf } from './markdown.ts';
import { readSymptoms } from './symptoms.ts';

const read = (text: string) => readSymptoms(sectionsOf(text, () => false)[0]!.blocks);
const fence = (language: string, ...lines: string[]) =>
	[`\`\`\`${language}`, ...lines, '```'].join('\n');

it('finds the lines that a machine printed about a failure, each once', () => {
	const log = fence(
		'',
		'$ kubectl describe pod x',
		'Warning   BackOff   7m   Back-off restarting failed container',
		'Warning   BackOff   9m   Back-off restarting failed container',
		'Normal    Started   1m   Started container',
		'Error',
	);
	expect(read(log)).toEqual({
		symptoms: ['Warning BackOff 7m Back-off restarting failed container'],
		more: 0,
	});
	expect(read('`Error from server (BadRequest): choose one`').symptoms).toHaveLength(1);
});

it('passes over code and configuration', () => {
	expect(read(fence('python', 'raise Error("no such file")')).symptoms).toEqual([]);
	expect(read(fence('yaml', 'onFailure: error out now')).symptoms).toEqual([]);
	expect(read(fence('', 'assert resp.error == not found')).symptoms).toEqual([]);
});

it('takes eight, and says how many more there are', () => {
	const lines = [...'abcdefghij'].map((letter) => `${letter.repeat(4)} error: cannot open file`);
	const { symptoms, more } = read(fence('log', ...lines));
	expect([symptoms.length, more]).toEqual([8, 2]);
});
