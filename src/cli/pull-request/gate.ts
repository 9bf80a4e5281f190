import type { Problem } from '../../schema/problem.ts';
import type { Change } from './changes.ts';
import { isContent, isRecord } from './places.ts';

/** How many records one pull request may add and change before a maintainer has to agree. */
export const LIMITS = { added: 5, changed: 20 } as const;

/** The labels by which a maintainer allows what is refused otherwise. */
export const LABELS = { many: 'many records', both: 'content and code' } as const;

/** What a pull request changes, and why it cannot be taken as it is. */
export interface Gated {
	kind: 'nothing' | 'content' | 'code' | 'both';
	/** The changes of content whose place and mode are right. */
	content: Change[];
	refusals: Problem[];
}

/** Where content and records stand in the public repository. */
const EVERYWHERE = { isContent, isRecord };

/** Judges the paths, the modes and the number of changes before a file is opened; `labels` are a maintainer's. */
export function gate(changes: Change[], labels: string[] = [], places = EVERYWHERE): Gated {
	const { isContent, isRecord } = places;
	const content = changes.filter(({ path }) => isContent(path));
	const code = changes.filter(({ path }) => !isContent(path));
	const kind =
		content.length > 0
			? code.length > 0
				? 'both'
				: 'content'
			: code.length > 0
				? 'code'
				: 'nothing';
	const records = content.filter(({ path }) => isRecord(path));
	const added = records.filter(({ status }) => status === 'added');
	const changed = records.filter(({ status }) => status !== 'added');
	const many = labels.includes(LABELS.many);
	return {
		kind,
		content: content.filter(({ mode, status }) => status === 'removed' || mode === '100644'),
		refusals: [
			...content.flatMap(wrongMode),
			...(kind === 'both' && !labels.includes(LABELS.both) ? [mixed(content, code)] : []),
			...(added.length > LIMITS.added && !many ? [tooMany(added, 'added', 'PULL-002')] : []),
			...(changed.length > LIMITS.changed && !many
				? [tooMany(changed, 'changed', 'PULL-003')]
				: []),
		],
	};
}

/** Records that were removed and that no other record names as its former address. */
export function lost(
	changes: Change[],
	formerIds: ReadonlySet<string>,
	{ isRecord } = EVERYWHERE,
): Problem[] {
	return changes
		.filter(({ path, status }) => status === 'removed' && isRecord(path))
		.map(({ path }) => [path, path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length)] as const)
		.filter(([, id]) => !formerIds.has(id))
		.map(([path, id]) => ({
			...at(path),
			code: 'PULL-004',
			message: 'This record was deleted, and its address would lead nowhere.',
			expected: 'an address that keeps working',
			fix: `Renamed? Add ${id} to entry.formerIds of the new file. Wrong or out of place? Put the file back, with entry.status: withdrawn and entry.reason.`,
		}));
}

const at = (file: string) => ({ file, line: 1, column: 1 });

const MODES: Record<string, string> = {
	'100755': 'an executable file',
	'120000': 'a symbolic link',
	'160000': 'a submodule',
};

function wrongMode({ path, mode, status }: Change): Problem[] {
	if (status === 'removed' || mode === '100644') return [];
	return [
		{
			...at(path),
			code: 'FILE-003',
			message: `This is ${MODES[mode] ?? `a file of mode ${mode}`}.`,
			expected: 'a regular file',
			fix:
				mode === '100755'
					? 'Run git update-index --chmod=-x on it, and commit.'
					: 'Put the file itself in its place.',
		},
	];
}

const mixed = (content: Change[], code: Change[]): Problem => ({
	...at(content[0]!.path),
	code: 'PULL-001',
	message: `This pull request changes content (${files(content)}) and code (${files(code)}) together.`,
	expected:
		'content or code: content is checked as data and merged quickly, code is read line by line',
	fix: `Move one of the two to a pull request of its own. Where they cannot be parted, a maintainer adds the label “${LABELS.both}”.`,
});

const tooMany = (
	records: Change[],
	done: 'added' | 'changed',
	code: 'PULL-002' | 'PULL-003',
): Problem => ({
	...at(records[LIMITS[done]]!.path),
	code,
	message: `${records.length} records are ${done} here.`,
	expected: `at most ${LIMITS[done]} in one pull request, so that each can be read with care`,
	fix: `Keep ${LIMITS[done]} here and bring the others in further pull requests. By arrangement, a maintainer adds the label “${LABELS.many}”.`,
});

const files = (list: unknown[]) => `${list.length} ${list.length === 1 ? 'file' : 'files'}`;
