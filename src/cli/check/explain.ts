import { examples } from '../../examples/index.ts';
import type { Sent } from '../../examples/example.ts';
import said from '../../examples/said.json' with { type: 'json' };
import { severityOf, titleOf, type Code } from '../../schema/codes.ts';

/** What the page of a problem code says, as text for a terminal. */
export function explain(code: Code): string {
	const example = examples[code];
	const answer = (said as Partial<Record<Code, (typeof said)['FIELD-001']>>)[code];
	return [
		`${code} (${severityOf(code)})  ${titleOf(code)}`,
		...(example ? [example.why, `What brings it about\n${shown(example.bad)}`] : []),
		...(answer
			? [
					`What the check says\n  ${answer.message}\n  Expected: ${answer.expected}.\n  Do: ${answer.fix}`,
				]
			: []),
		...(example ? [`What passes\n${shown(example.good)}`] : []),
	].join('\n\n');
}

const shown = ({ file, excerpt }: Sent) =>
	`  ${file}\n${excerpt === file ? '' : excerpt.replace(/^/gm, '    ')}`.trimEnd();
