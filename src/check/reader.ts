import { jobs } from './jobs.ts';

// A process that reads what strangers wrote: it may read files and may do nothing else, and it is
// killed when it takes too long.

interface Task {
	kind: keyof typeof jobs;
	args: unknown[];
}

process.on('disconnect', () => process.exit());
process.on('message', async ({ kind, args }: Task) => {
	const job = jobs[kind] as (...args: unknown[]) => Promise<unknown>;
	try {
		process.send!({ answer: await job(...args) });
	} catch (error) {
		process.send!({ thrown: String(error) });
	}
});
process.send!({ ready: true });
