import { setTimeout as pause } from 'node:timers/promises';
import type { Visited } from './visit.ts';

const LANES = 12;

/** How a tour treats the hosts; milliseconds. */
export interface Manners {
	/** Between two visits to one host. */
	between: number;
	/** Before what did not answer is asked again. */
	again: number;
}

/**
 * Visits addresses, one at a time for each host and a dozen hosts at once. What did not answer is
 * asked once more at the end.
 */
export async function tour(
	addresses: Iterable<string>,
	visit: (address: string) => Promise<Visited>,
	manners: Manners = { between: 1_000, again: 30_000 },
): Promise<Visited[]> {
	const visited = await round([...new Set(addresses)], visit, manners);
	const silent = visited.filter(({ state }) => state !== 'alive');
	if (silent.length === 0) return visited;
	await pause(manners.again);
	const again = await round(
		silent.map(({ address }) => address),
		visit,
		manners,
	);
	const second = new Map(again.map((one) => [one.address, one]));
	return visited.map((one) => second.get(one.address) ?? one);
}

async function round(
	addresses: string[],
	visit: (address: string) => Promise<Visited>,
	{ between }: Manners,
): Promise<Visited[]> {
	const hosts = [...Map.groupBy(addresses, (address) => new URL(address).hostname).values()];
	const visited: Visited[] = [];
	async function lane() {
		for (let host = hosts.pop(); host; host = hosts.pop()) {
			for (const [at, address] of host.entries()) {
				if (at > 0) await pause(between);
				visited.push(await visit(address));
			}
		}
	}
	await Promise.all(Array.from({ length: LANES }, lane));
	return visited.sort((a, b) => (a.address < b.address ? -1 : 1));
}
