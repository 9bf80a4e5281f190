import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readFrontMatter } from '../../record/frontmatter.ts';
import { eleventy } from './eleventy.ts';
import { tellFailure } from './failure.ts';
import { hugo } from './hugo.ts';
import { figures, type Measured } from './measured.ts';
import type { Project } from './project.ts';
import { run } from './run.ts';

/** A record as any tool takes it: Markdown, its front matter, and its terms as plain lists. */
export interface Plain {
	id: string;
	front: string;
	terms: Record<string, string[]>;
	body: string;
}

/** Another tool that makes a site of the same records: a page for each with all that it says, lists, and pages of terms. */
export interface Tool {
	command: string;
	/** Its arguments; the site goes to `public`. */
	args: string[];
	/** The files of the project that it builds, by path. */
	files(records: Plain[]): Map<string, string>;
}

export const tools = { hugo, eleventy };
export type ToolName = keyof typeof tools;

const isInstalled = (command: string) =>
	spawnSync(command, ['--version']).error === undefined ||
	spawnSync(command, ['version']).error === undefined;

/** How long other tools take for the same records with Pagefind after them, and how many times that this project took. */
export async function measureAgainst(
	project: Project,
	names: ToolName[],
	site: Measured[],
): Promise<Measured[]> {
	const row = figures(project.records.length);
	const took = (what: string) => site.find((one) => one.what === what)!.value;
	const found: Measured[] = [];
	for (const name of names) {
		const tool: Tool = tools[name];
		if (!isInstalled(tool.command)) {
			console.error(`${tool.command} is not installed, so it is left out.`);
			continue;
		}
		const folder = mkdtempSync(join(tmpdir(), `${name}-`));
		try {
			for (const [path, text] of tool.files(project.records.map((file) => plain(project, file)))) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), text);
			}
			const built = await run(tool.command, tool.args, folder);
			const index = await run('pagefind', ['--site', 'public'], folder);
			const together = built.seconds + index.seconds;
			const memory = Math.max(built.memory ?? 0, index.memory ?? 0);
			found.push(
				row(`${name}`, built.seconds, 's'),
				row(`${name} and Pagefind`, together, 's'),
				row(`${name} and Pagefind, peak memory`, memory, 'MB'),
				row(
					`from nothing, times ${name} and Pagefind`,
					took('build from nothing') / together,
					'×',
					2,
				),
				row(
					`after one edit, times ${name} and Pagefind`,
					took('build after one edit') / together,
					'×',
					1.5,
				),
			);
		} catch (error) {
			tellFailure(name, error);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return found;
}

function plain({ root }: Project, file: string): Plain {
	const text = readFileSync(join(root, file), 'utf8');
	const [, front = '', body = ''] = text.split(/^---\n/m);
	return {
		id: basename(file, '.mdx'),
		front,
		terms: termsOf(readFrontMatter(text).data as Record<string, Record<string, string>[]>),
		// The elements of records mean nothing elsewhere.
		body: body.replace(/<Quote cite="[^"]*">([^<]*)<\/Quote>/g, '“$1”'),
	};
}

const termsOf = (data: Record<string, Record<string, string>[]>) => ({
	components: data.components!.map(({ component = '' }) => component),
	causes: data.causes!.map(({ cause = '' }) => cause),
	triggers: data.triggers!.map(({ id = '' }) => id),
	patterns: data.patterns!.map(({ id = '' }) => id),
	organizations: [String(data.organization)],
});
