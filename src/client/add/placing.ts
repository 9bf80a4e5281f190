import type { Problem } from '../../schema/problem.ts';

/** Where a field of the record is filled in, where that is another name. */
const ELSEWHERE: [RegExp, string][] = [
	[/^rootCause\.\d+(?=\.|$)/, 'rootCause'],
	[/^impact\.severity\.rubric$/, 'impact.severity'],
	[/^(timeline\.\d+)\.(?:at|accounts)$/, '$1.at'],
	[/^(components\.\d+)\.component$/, '$1'],
	[/^(lessons\.\d+)\.id$/, '$1.name'],
	[/^entry(?!\.preparedBy$)(?=\.|$)/, ''],
];

/**
 * The control beside which a problem belongs, by its name, out of those a form has; undefined where
 * none fits. `storyLine` is the line of the file on which the story begins.
 */
export function controlFor(
	problem: Problem,
	names: string[],
	storyLine: number,
): string | undefined {
	const path = pathOf(problem);
	if (isOfZone(problem, path) && names.includes('zone')) return 'zone';
	if (!path) return problem.line >= storyLine && names.includes('story') ? 'story' : undefined;
	for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
		const stem = steps.join('.');
		const found = nameFor(stem, names);
		if (found) return found;
	}
	return undefined;
}

/** The path of the field that a problem is about; of one that is missing, the path it would have. */
export function pathOf({ code, field = '', message }: Problem): string {
	const missing = code === 'FIELD-001' ? /`([^`]+)` is missing/.exec(message)?.[1] : undefined;
	return ELSEWHERE.reduce((path, [from, to]) => path.replace(from, to), missing ?? field);
}

/** A clock time without a zone: one field gives the zone of all steps. */
const isOfZone = ({ code }: Problem, path: string) =>
	code === 'TIME-003' && /^timeline\.\d+\.at$/.test(path);

function nameFor(stem: string, names: string[]): string | undefined {
	if (names.includes(stem)) return stem;
	const at = /^timeline\.\d+\.at$/.test(stem) && stem.replace(/at$/, '');
	if (at) return [`${at}time`, `${at}after`].find((name) => names.includes(name));
	return names.find((name) => name.startsWith(`${stem}.`));
}
