import { isIP } from 'node:net';

/** What became of an address: it answers, it is gone, or nobody can tell from here. */
export type State = 'alive' | 'gone' | 'unsure';

/** An address visited, with why it is thought so, as in `404` or `ENOTFOUND`. */
export interface Visited {
	address: string;
	state: State;
	why: string;
}

/** What asks the network; a test gives its own. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

const TIMEOUT = 20_000;
const MOST_HOPS = 8;

/** Visits a page without reading it. Never throws; follows redirects to public hosts only. */
export async function visit(address: string, ask: Fetch = fetch): Promise<Visited> {
	try {
		const { status } = await follow(address, ask);
		return { address, state: stateOf(status), why: String(status) };
	} catch (error) {
		const why = reason(error);
		return { address, state: why === 'ENOTFOUND' ? 'gone' : 'unsure', why };
	}
}

async function follow(address: string, ask: Fetch): Promise<Response> {
	let here = address;
	for (let hop = 0; hop < MOST_HOPS; hop++) {
		if (!isPublic(here)) throw new Error('not a public address');
		let answer = await knock(here, 'HEAD', ask);
		// Some servers answer only to GET, and some call a page missing that is there.
		if (answer.status >= 400) answer = await knock(here, 'GET', ask);
		const next = answer.headers.get('location');
		if (answer.status < 300 || answer.status > 399 || !next) return answer;
		here = new URL(next, here).href;
	}
	throw new Error('redirects without end');
}

async function knock(address: string, method: string, ask: Fetch): Promise<Response> {
	const answer = await ask(address, {
		method,
		redirect: 'manual',
		signal: AbortSignal.timeout(TIMEOUT),
		headers: { 'user-agent': 'contributing-factors link check', accept: '*/*' },
	});
	await answer.body?.cancel();
	return answer;
}

/** A refusal, a pause or a fault of the server says nothing of the page. */
function stateOf(status: number): State {
	if (status >= 200 && status < 300) return 'alive';
	return status === 404 || status === 410 ? 'gone' : 'unsure';
}

function isPublic(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	const name = hostname.replace(/^\[|\]$/g, '');
	if (!/^https?:$/.test(protocol) || isIP(name)) return false;
	return name.includes('.') && !/\.(?:internal|local|localhost|corp|lan|home|arpa)\.?$/.test(name);
}

function reason(error: unknown): string {
	const { cause, name, message } = error as Error & { cause?: { code?: string } };
	return cause?.code ?? (name === 'TimeoutError' ? 'no answer in time' : message);
}
