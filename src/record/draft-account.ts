import { termsPlace } from '../schema/places.ts';
import { MARKS } from '../schema/timeline.ts';
import type { Answers } from './answers.ts';
import type { Cite } from './draft-sources.ts';
import { absent, ids, listed, rows, untilDone } from './rows.ts';
import { scalar } from './scalar.ts';

/** The fields that tell what happened: trigger, impact, detection, timeline, causes. */
export function accountLines(answers: Answers, cite: Cite): string[] {
	const { impact = {}, detection = [], rootCause } = answers;
	const without = (path: string, lines: string[]) => (absent(answers, path) ? [] : lines);
	return [
		...triggerLines(answers, cite),
		...without('impact', ['impact:', ...impactLines(answers, impact, cite)]),
		...listed('detection', detection, (one) => [
			{ key: 'by', words: one.by, hint: `An id of ${termsPlace('detection')}.` },
			{ key: 'how', words: one.how, hint: 'What was noticed, and how.' },
			{ key: 'at', words: one.at, optional: true },
			{ key: 'cite', yaml: cite(one.cite) },
		]),
		...without('timeline', timelineLines(answers, cite)),
		...without('rootCause', [
			'rootCause:',
			...rows(
				[
					{
						key: 'statement',
						words: rootCause?.statement,
						hint: 'What the source names as the cause, in its sense.',
					},
					{ key: 'cite', yaml: cite(rootCause?.cite) },
				],
				'  ',
			),
		]),
		...without('causes', causeLines(answers, cite)),
	];
}

/** An anecdote's answers as those of a record whose sources do not state what nobody has told. */
export function asTold(answers: Answers): Answers {
	const { impact = {}, timeline = [], rootCause, causes = [], triggers = [] } = answers;
	const harm = {
		'impact.summary': !impact.summary?.trim(),
		'impact.kinds': !impact.kinds?.length,
		'impact.audience': !impact.audience?.length,
		'impact.severity': !impact.severity,
	};
	const silent = {
		...harm,
		impact: Object.values(harm).every(Boolean),
		triggers: triggers.length === 0,
		timeline: timeline.length === 0,
		rootCause: !rootCause?.statement.trim(),
		causes: causes.length === 0,
	};
	const untold = Object.entries(silent).flatMap(([path, isSilent]) => (isSilent ? [path] : []));
	return { ...answers, kind: undefined, notStated: [...(answers.notStated ?? []), ...untold] };
}

/** By their bare ids, or as entries where something is said of at least one of them. */
function triggerLines(answers: Answers, cite: Cite): string[] {
	const hint = `What set it off: ids of ${termsPlace('triggers')}, as in [configuration-change].`;
	const told = (answers.triggers ?? []).filter(({ id, how }) => id || how?.trim());
	if (!told.some(({ how }) => how?.trim())) {
		const yaml = ids(told.map(({ id }) => id));
		return rows([{ key: 'triggers', yaml, hint, optional: absent(answers, 'triggers') }]);
	}
	const entry = ({ id, how, cite: own }: (typeof told)[number]) => [
		{ key: 'id', words: id, hint: `An id of ${termsPlace('triggers')}.` },
		{ key: 'how', words: how },
		{ key: 'cite', yaml: cite(own) },
	];
	const lines = told.flatMap((one) =>
		one.how?.trim() ? rows(entry(one), '    ', true) : [`  - ${scalar(one.id)}`],
	);
	return ['triggers:', ...lines];
}

function causeLines(answers: Answers, cite: Cite): string[] {
	const { causes = [] } = answers;
	const note = untilDone(answers, 'or inferred: true, where it is your reading');
	return listed('causes', causes.length > 0 ? causes : [{ cause: '', how: '' }], (one) => [
		{
			key: 'cause',
			words: one.cause,
			hint: `What made it possible: an id of ${termsPlace('causes')}, and how it showed here.`,
		},
		{ key: 'how', words: one.how },
		'inferred' in one && one.inferred
			? { key: 'inferred', yaml: 'true' }
			: { key: 'cite', yaml: cite('cite' in one ? one.cite : undefined), note },
	]);
}

function impactLines(answers: Answers, impact: NonNullable<Answers['impact']>, cite: Cite) {
	const optional = (key: string) => absent(answers, `impact.${key}`);
	const harm = rows(
		[
			{
				key: 'summary',
				words: impact.summary,
				hint: 'The harm, in one to three sentences.',
				optional: optional('summary'),
			},
			{
				key: 'kinds',
				yaml: ids(impact.kinds),
				hint: `The kinds of harm: ids of ${termsPlace('impacts')}, as in [full-outage].`,
				optional: optional('kinds'),
			},
			{
				key: 'audience',
				yaml: ids(impact.audience),
				hint: `Who felt it: ids of ${termsPlace('audiences')}, as in [end-users].`,
				optional: optional('audience'),
			},
		],
		'  ',
	);
	const grade = rows(
		[
			{
				key: 'rubric',
				words: impact.severity,
				hint: `Our grade: one id of ${termsPlace('severities')}.`,
			},
		],
		'    ',
	);
	return [
		...harm,
		...(optional('severity') ? [] : ['  severity:', ...grade]),
		...rows([{ key: 'cite', yaml: cite() }], '  '),
	];
}

function timelineLines(answers: Answers, cite: Cite) {
	const { timeline = [], began, occurred } = answers;
	const at = began ?? (/^\d{4}(-\d{2}){0,2}$/.test(occurred ?? '') ? occurred : undefined);
	const steps = timeline.length > 0 ? timeline : [{ at, event: '', marks: ['impact' as const] }];
	const [key = '', ...lines] = listed('timeline', steps, (step) => [
		{ key: 'at', words: step.at, optional: true },
		{ key: 'said', words: 'said' in step ? step.said : undefined, optional: true },
		{ key: 'event', words: step.event, hint: 'What happened then, in one or two sentences.' },
		{ key: 'marks', yaml: ids(step.marks), optional: true },
		{ key: 'cite', yaml: cite('cite' in step ? step.cite : undefined) },
	]);
	return [key, ...(untilDone(answers, STEPS) ?? []), ...lines];
}

const STEPS = [
	'  # One step for each thing that happened, in order. What a step may mark:',
	`  # ${MARKS.join(', ')}.`,
	'  # A time of day has its zone, as in 2021-08-25T15:30+01:00; approx: true where the source says',
	'  # “about”, computed: true where you reckoned it from what the source says.',
];
