import { spawn } from 'node:child_process';
import { watchMemory } from './memory.ts';

/** How a command went: seconds, and MB where they can be told. */
export interface Run {
	seconds: number;
	memory: number | undefined;
}

/** Runs a command to its end. Throws with what it said where it fails. */
export async function run(
	command: string,
	args: string[],
	cwd: string,
	env: Record<string, string> = {},
): Promise<Run> {
	const start = performance.now();
	const child = spawn(command, args, {
		cwd,
		env: { ...process.env, ...env, NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const peak = watchMemory(child.pid ?? -1);
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text) => (output = (output + text).slice(-4_000)));
	const status = await new Promise((end) => {
		child.on('error', (error) => ((output += error.message), end(undefined)));
		child.on('close', end);
	});
	const memory = peak();
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
	return { seconds: (performance.now() - start) / 1000, memory };
}
