import { RECORD, base } from './base.ts';
import { type Example, inFiles, inRecord } from './example.ts';

/** Examples of front matter that cannot be read. */
export const yaml: Record<`YAML-00${1 | 2 | 3 | 4}`, Example> = {
	'YAML-001': inFiles(
		'The facts stand at the top of the file, between two lines of three hyphens. Without both, nobody can tell facts from story.',
		{ [RECORD]: base([['---\n', '']]) },
		{ [RECORD]: base() },
		[
			'title: A missing pair of braces deletes every service\n…',
			'---\ntitle: A missing pair of braces deletes every service\n…\n---',
		],
	),
	'YAML-002': inRecord(
		'The front matter is YAML, where a colon and the depth of a line mean something. Text that holds a colon needs quotes around it.',
		{
			was: '    event: The change is merged.',
			bad: '    event: The message was: merged: yes',
			good: "    event: 'The message was: merged: yes'",
		},
	),
	'YAML-003': inRecord(
		'YAML can name a value and repeat it elsewhere, or give it a type. A few such lines can unfold into gigabytes, and a reader has to look in two places. Here every value is written out where it belongs.',
		[
			{ was: "occurred: '2021-08-25'", bad: "occurred: &day '2021-08-25'" },
			{ was: "added: '2026-11-21'", bad: 'added: *day' },
		],
	),
	'YAML-004': inRecord(
		'Where a key stands twice, one of the two values is lost, and which one depends on the program.',
		{
			was: 'environments: [production]',
			bad: 'environments: [production]\nenvironments: [production]',
		},
	),
};
