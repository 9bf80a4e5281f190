import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Jobs } from './jobs.ts';

/** A file stopped the process that read it: it took too long, or crashed it. */
export class Stopped extends Error {}

/** Processes that do jobs on files, as many as there is work for. */
export interface Readers {
	/** Starts a process ahead of the first job. */
	start: () => void;
	/** Does a job. Throws `Stopped` where the file took too long or crashed the process. */
	ask: <Kind extends keyof Jobs>(kind: Kind, ...args: Parameters<Jobs[Kind]>) => Answer<Kind>;
}

type Answer<Kind extends keyof Jobs> = ReturnType<Jobs[Kind]>;

interface Task {
	kind: string;
	args: unknown[];
	resolve: (answer: unknown) => void;
	reject: (error: Error) => void;
}

interface Reader {
	child: ChildProcess;
	isReady: boolean;
	task?: Task | undefined;
	timer?: NodeJS.Timeout | undefined;
	/** The end of what it printed on its standard error. */
	words: string;
}

interface Options {
	/** The module that the processes run. */
	script?: string;
	/** How long a job may take, in ms. */
	limit?: number;
	/** How long a process waits for another job, in ms. */
	patience?: number;
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const CACHE = path('../../.cache/modules');
const WORTH_ANOTHER = 12;

/** Makes readers; they start with the first job and never keep the program from ending. */
export function createReaders({
	script = path('reader.ts'),
	limit = 10_000,
	patience = 10_000,
}: Options = {}): Readers {
	const waiting: Task[] = [];
	const idle: Reader[] = [];
	let alive = 0;

	function assign(): void {
		while (waiting.length > 0) {
			const reader = idle.pop() ?? (isAnotherWorth() ? start() : undefined);
			if (!reader) return;
			const task = waiting.shift()!;
			hold(reader, true);
			reader.task = task;
			reader.child.send({ kind: task.kind, args: task.args });
			if (reader.isReady) watch(reader);
		}
	}

	const isAnotherWorth = () =>
		alive < Math.min(availableParallelism(), Math.ceil(waiting.length / WORTH_ANOTHER) || 1);

	function start(): Reader {
		const reader: Reader = { child: spawn(script), isReady: false, words: '' };
		const { child } = reader;
		alive++;
		child.stderr?.on('data', (text) => (reader.words = (reader.words + text).slice(-2_000)));
		child.on('message', (message: { ready?: true; answer?: unknown; thrown?: string }) => {
			if (message.ready) {
				reader.isReady = true;
				if (reader.task) watch(reader);
			} else finish(reader, message);
		});
		child.on('error', (error) => (reader.words += error.message));
		// Not `close`: it waits for a standard error that nobody is held up by, and may never come. What
		// was printed last is read before the next turn of the loop.
		child.on('exit', (_code, signal) =>
			setImmediate(() => {
				alive--;
				clearTimeout(reader.timer);
				retire(reader);
				if (!reader.isReady) fail(reader);
				else reader.task?.reject(new Stopped(`crashed the reader${signal ? ` (${signal})` : ''}`));
				assign();
			}),
		);
		return reader;
	}

	function watch(reader: Reader): void {
		reader.timer = setTimeout(() => {
			reader.task?.reject(new Stopped(`took longer than ${limit / 1000} seconds`));
			reader.task = undefined;
			reader.child.kill('SIGKILL');
		}, limit);
	}

	function finish(reader: Reader, { answer, thrown }: { answer?: unknown; thrown?: string }): void {
		const { task } = reader;
		clearTimeout(reader.timer);
		reader.task = undefined;
		if (thrown === undefined) task?.resolve(answer);
		else task?.reject(new Stopped(`crashed the reader (${thrown.split('\n')[0]})`));
		idle.push(reader);
		hold(reader, false);
		reader.timer = setTimeout(() => retire(reader)?.child.disconnect(), patience).unref();
		assign();
	}

	/** Takes a reader out of the idle ones, if it is one. */
	function retire(reader: Reader): Reader | undefined {
		const at = idle.indexOf(reader);
		return at < 0 ? undefined : idle.splice(at, 1)[0];
	}

	/** Not one file's fault: nothing can be read at all. */
	function fail(reader: Reader): void {
		const error = new Error(`No process could be started to read the files.\n${reader.words}`);
		for (const task of [reader.task, ...waiting.splice(0)]) task?.reject(error);
	}

	return {
		start: () => {
			if (alive > 0) return;
			const reader = start();
			hold(reader, false);
			idle.push(reader);
		},
		ask: (kind, ...args) =>
			new Promise<unknown>((resolve, reject) => {
				waiting.push({ kind, args, resolve, reject });
				assign();
			}) as Answer<typeof kind>,
	};
}

function spawn(script: string): ChildProcess {
	return fork(script, {
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		// Image libraries are add-ons.
		execArgv: [
			'--permission',
			'--allow-fs-read=*',
			`--allow-fs-write=${CACHE}`,
			'--allow-addons',
			'--max-old-space-size=512',
			// A heap that starts small is searched for garbage often.
			'--initial-heap-size=256',
			'--max-semi-space-size=32',
		],
		env: {
			NODE_COMPILE_CACHE: CACHE,
			SystemRoot: process.env.SystemRoot,
			CONTENT_DIR: process.env.CONTENT_DIR,
		},
	});
}

/** An idle process does not keep this one from ending; when this one ends, so does it. */
function hold({ child, timer }: Reader, isBusy: boolean): void {
	clearTimeout(timer);
	for (const handle of [child, child.channel, child.stderr as Socket | null]) {
		if (isBusy) handle?.ref?.();
		else handle?.unref?.();
	}
}

let shared: Readers | undefined;

/** The readers of this program; the first caller starts them. */
export const readers = (): Readers => (shared ??= createReaders());
