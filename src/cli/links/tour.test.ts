import { expect, it } from 'vitest';
import { tour } from './tour.ts';
import type { Visited } from './visit.ts';

const manners = { between: 0, again: 0 };

it('visits each address once, one at a time for each host', async () => {
	const open = new Set<string>();
	const visits: string[] = [];
	const visit = async (address: string): Promise<Visited> => {
		const { hostname } = new URL(address);
		expect(open.has(hostname), hostname).toBe(false);
		open.add(hostname);
		await Promise.resolve();
		open.delete(hostname);
		visits.push(address);
		return { address, state: 'alive', why: '200' };
	};
	const addresses = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'];
	const visited = await tour([...addresses, ...addresses], visit, manners);
	expect(visited.map(({ address }) => address)).toEqual(addresses);
	expect(visits).toHaveLength(3);
});

it('asks again what did not answer, and believes the second answer', async () => {
	const answers = new Map<string, Visited['state'][]>([
		['https://a.example/', ['gone', 'alive']],
		['https://b.example/', ['gone', 'gone']],
	]);
	const visit = (address: string) =>
		Promise.resolve({ address, state: answers.get(address)!.shift()!, why: '' });
	const visited = await tour(answers.keys(), visit, manners);
	expect(visited.map(({ state }) => state)).toEqual(['alive', 'gone']);
});
