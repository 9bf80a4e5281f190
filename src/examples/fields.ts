import { type Example, inRecord } from './example.ts';

/** Examples of fields that are missing, unknown or of the wrong shape. */
export const fields: Record<`FIELD-00${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`, Example> = {
	'FIELD-001': inRecord(
		'Some fields make a record comparable with the others. Where the sources were read and do not say, the name of the field goes into `notStated`: that is an answer too.',
		{
			was: "occurred: '2021-08-25'\nenvironments: [production]",
			bad: 'environments: [production]',
			good: 'notStated: [occurred]\nenvironments: [production]',
		},
	),
	'FIELD-002': inRecord(
		'A field that is misspelled would be lost without a word, and a field that the site builder understands could do more than say something. So only the fields of the guide are accepted.',
		{
			was: 'environments: [production]',
			bad: 'environment: [production]\nenvironments: [production]',
		},
	),
	'FIELD-003': inRecord(
		'Each field holds one kind of thing: a text, a list, a day. Days stand in quotes, because YAML would read some of them as numbers.',
		{ was: "occurred: '2021-08-25'", bad: 'occurred: 2021', good: "occurred: '2021'" },
	),
	'FIELD-004': inRecord(
		'Some fields know only a few values, so that records can be counted and compared.',
		{ was: '    read: whole', bad: '    read: entire' },
	),
	'FIELD-005': inRecord(
		'Every claim says where it was read, so that a reader can look it up. Where it is your own reading and no source says it in so many words, write `inferred: true`.',
		{
			was: '  - cause: unvalidated-change\n    how: Nothing tested the templates.\n    cite: blog',
			bad: '  - cause: unvalidated-change\n    how: Nothing tested the templates.',
		},
	),
	'FIELD-006': inRecord(
		'`notStated` says that the sources were read for something and do not say it. Then the field cannot hold it.',
		{
			was: 'environments: [production]',
			bad: 'environments: [production]\nnotStated: [environments]',
		},
	),
	'FIELD-007': inRecord(
		'A new record begins with empty fields that say what belongs in them. Fill each in; delete what you do not need; name in `notStated` what the sources do not say.',
		{
			was: '  summary: The site was down.',
			bad: '  summary:',
		},
	),
	'FIELD-008': inRecord(
		'`ask` goes on a checklist that somebody answers before a change. Advice cannot be answered; a question about their own system can.',
		{
			was: '    ask: Which of your templates is never rendered before it is merged?',
			bad: '    ask: Render every template before it is merged.',
		},
	),
};
