import { worker } from './worker-scope.ts';

/** How often the server is asked at most for a new build, in milliseconds. */
const REST = 60_000;

let last = -REST;

/** Asks the server for a new build, which another worker then keeps. */
export function askForUpdate(): void {
	if (performance.now() - last < REST) return;
	last = performance.now();
	void worker.registration.update().catch(() => undefined);
}
