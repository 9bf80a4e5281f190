import { Worker } from 'node:worker_threads';
import type { FullText } from '../full-text.ts';
import type { Answer, Call } from './thread.ts';

interface Waiting {
	resolve: (value: never) => void;
	reject: (why: unknown) => void;
}

/** How many drawn pages may wait for the index. */
const AT_ONCE = 500;

/** Begins a full-text index in a thread of its own, while pages are drawn in this one. */
export function fullTextBeside(): FullText {
	const thread = new Worker(new URL('./thread.ts', import.meta.url));
	const waiting = new Map<number, Waiting>();
	let calls = 0;
	let gone: Error | undefined;

	thread.on('message', (answer: Answer) => {
		const { resolve, reject } = waiting.get(answer.number)!;
		waiting.delete(answer.number);
		if ('error' in answer) reject(answer.error);
		else resolve(answer.value as never);
	});
	thread.on('error', (error: Error) => {
		gone = error;
		for (const { reject } of waiting.values()) reject(error);
	});

	function ask<Name extends keyof FullText>(name: Name, ...args: Parameters<FullText[Name]>) {
		const number = calls++;
		return new Promise<Awaited<ReturnType<FullText[Name]>>>((resolve, reject) => {
			if (gone) return reject(gone);
			waiting.set(number, { resolve, reject });
			thread.postMessage({ number, name, args } satisfies Call);
		});
	}

	return {
		async add(path, page) {
			const added = ask('add', path, page);
			// Whoever has the index written hears of it.
			added.catch(() => undefined);
			if ('html' in page && waiting.size >= AT_ONCE) await added;
		},
		empty: () => ask('empty'),
		write: (site, same) => ask('write', site, same).finally(() => thread.terminate()),
	};
}
