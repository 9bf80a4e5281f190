import { codes, severityOf, titleOf, type Code, type Severity } from '../schema/codes.ts';
import type { Problem } from '../schema/problem.ts';
import { absolute, problemPath, site } from '../site.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' };

/** The problems as a SARIF 2.1.0 log, which code hosts and editors read; the rules are our codes. */
export function sarif(problems: Problem[]): object {
	const ids = Object.keys(codes) as Code[];
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: { name: site.name, informationUri: absolute('problems/'), rules: ids.map(rule) },
				},
				columnKind: 'utf16CodeUnits',
				results: problems.map((problem) => result(problem, ids.indexOf(problem.code))),
			},
		],
	};
}

const rule = (code: Code) => ({
	id: code,
	shortDescription: { text: titleOf(code) },
	helpUri: absolute(problemPath(code)),
	defaultConfiguration: { level: LEVELS[severityOf(code)] },
});

function result({ code, file, line, column, message, expected, fix }: Problem, ruleIndex: number) {
	return {
		ruleId: code,
		ruleIndex,
		level: LEVELS[severityOf(code)],
		message: { text: `${message} Expected: ${expected}. ${fix}` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: {
						uri: file.split('/').map(encodeURIComponent).join('/'),
						uriBaseId: '%SRCROOT%',
					},
					region: { startLine: line, startColumn: column },
				},
			},
		],
	};
}
