import { parentPort } from 'node:worker_threads';
import { createFullText, type FullText } from '../full-text.ts';

/** What the thread is asked: a function of the index, and its arguments. */
export interface Call {
	number: number;
	name: keyof FullText;
	args: unknown[];
}

/** What it says once that is done, or what went wrong. */
export type Answer = { number: number } & ({ value: unknown } | { error: unknown });

const text = createFullText();

parentPort!.on('message', async ({ number, name, args }: Call) => {
	const answer = (rest: { value: unknown } | { error: unknown }) =>
		parentPort!.postMessage({ number, ...rest } satisfies Answer);
	try {
		answer({ value: await (text[name] as (...args: unknown[]) => Promise<unknown>)(...args) });
	} catch (error) {
		answer({ error });
	}
});
