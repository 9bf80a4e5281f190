import { cacheInUse } from './kept.ts';
import { keepPages } from './setting.ts';

const NOT_KEPT = 'The first build could not be kept.';

/** Waits until a first build is kept; rejects where it cannot be. */
export async function firstKept(base: string): Promise<void> {
	const { active, waiting, installing } = await keepPages(base);
	const worker = active ?? waiting ?? installing;
	if (!worker) throw new Error('There is no worker.');
	await activated(worker);
	if (!(await cacheInUse(base)) && !(await keepsAgain(worker))) throw new Error(NOT_KEPT);
}

/** Asks a worker whose cache is gone to fill it again. */
const keepsAgain = (worker: ServiceWorker) =>
	new Promise<boolean>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data as boolean);
		worker.postMessage('keep', [port2]);
	});

const activated = (worker: ServiceWorker) =>
	new Promise<void>((resolve, reject) => {
		const look = () => {
			if (worker.state === 'activated') resolve();
			if (worker.state === 'redundant') reject(new Error(NOT_KEPT));
		};
		worker.addEventListener('statechange', look);
		look();
	});
