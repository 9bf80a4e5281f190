import { checkAmong } from '../model/check-corpus.ts';
import { checkTerminology, referenceFault } from '../model/check-terms.ts';
import type { CorpusIndex } from '../model/corpus-index.ts';
import { judgeable } from '../record/salvage.ts';
import type { Finding, Problem } from '../schema/problem.ts';
import type { Surroundings } from './catalog.ts';
import { open } from './files.ts';
import { readers } from './readers.ts';
import type { Judged } from './reviewed.ts';
import { stopped } from './stopped.ts';
import { whereIs, type Terminology } from './terminology.ts';

/** What one record shows to be wrong beside all others, with the places in its file. */
export async function problemsAmong(
	root: string,
	record: Judged,
	{ among, unreadable }: Surroundings,
): Promise<Problem[]> {
	const { file, salvage } = record;
	const isKnowable = ({ code, expected }: Pick<Finding, 'code' | 'expected'>) =>
		code !== 'REF-001' || !unreadable.some((place) => expected.includes(` ${place}`));
	const prose = record.terms.flatMap(({ reference, line, column }) => {
		const fault = referenceFault(among, reference);
		return fault && isKnowable(fault) ? [{ ...fault, file, line, column }] : [];
	});
	const findings = checkAmong(record, among).filter(judgeable({ salvage })).filter(isKnowable);
	return [...prose, ...(await placed(root, file, findings))];
}

/** What is wrong with the terms themselves, each beside all others and the records. */
export async function problemsOfTerms(
	root: string,
	terminology: Terminology,
	index: CorpusIndex,
): Promise<Problem[]> {
	const byFile = new Map<string, Finding[]>();
	for (const { vocabulary, term, finding } of checkTerminology(index)) {
		const { file, path } = whereIs(terminology, vocabulary, term, finding.path);
		if (!byFile.has(file)) byFile.set(file, []);
		byFile.get(file)!.push({ ...finding, path });
	}
	const problems = [...byFile].map(([file, findings]) => placed(root, file, findings));
	return (await Promise.all(problems)).flat();
}

/** Gives findings in a file their lines and columns. */
async function placed(root: string, file: string, findings: Finding[]): Promise<Problem[]> {
	if (findings.length === 0) return [];
	const paths = findings.map(({ path }) => path);
	try {
		const positions = await readers().ask('places', open(root, file), paths);
		return findings.map(({ path, ...rest }, at) => {
			const field = path.length > 0 ? { field: path.join('.') } : {};
			return { ...rest, ...field, file, ...positions[at]! };
		});
	} catch (error) {
		return [stopped(file, error)];
	}
}
