import { expect, it } from 'vitest';
import { visit, type Fetch } from './visit.ts';

/** A network that answers by address; a number is a status, text is where it leads on. */
const network =
	(answers: Record<string, number | string | Error>): Fetch =>
	(address, { method }) => {
		const answer = answers[`${method} ${address}`] ?? answers[address] ?? 404;
		if (answer instanceof Error) return Promise.reject(answer);
		if (typeof answer === 'number') return Promise.resolve(new Response(null, { status: answer }));
		return Promise.resolve(new Response(null, { status: 301, headers: { location: answer } }));
	};
const page = 'https://blog.example.com/post';
const found = async (answers: Parameters<typeof network>[0], address = page) => {
	const { state, why } = await visit(address, network(answers));
	return `${state} ${why}`;
};

it.each([
	['alive 200', { [page]: 200 }],
	['gone 404', { [page]: 404 }],
	['gone 410', { [page]: 410 }],
	['alive 200', { [`HEAD ${page}`]: 404, [`GET ${page}`]: 200 }],
	['unsure 403', { [page]: 403 }],
	['unsure 429', { [page]: 429 }],
	['unsure 503', { [page]: 503 }],
	['alive 200', { [page]: '/new', 'https://blog.example.com/new': 200 }],
	['gone 404', { [page]: 'https://other.example.com/' }],
	['unsure redirects without end', { [page]: page }],
	['gone ENOTFOUND', { [page]: new TypeError('x', { cause: { code: 'ENOTFOUND' } }) }],
	['unsure ECONNRESET', { [page]: new TypeError('x', { cause: { code: 'ECONNRESET' } }) }],
])('%s', async (result, answers) => expect(await found(answers)).toBe(result));

it.each([
	'http://169.254.169.254/metadata',
	'http://[::1]/',
	'http://localhost/',
	'http://db.internal/',
	'file:///etc/hostname',
])('asks nothing of %s, be it by way of a redirect', async (address) => {
	expect(await found({ [address]: 200 }, address)).toBe('unsure not a public address');
	expect(await found({ [page]: address, [address]: 200 })).toBe('unsure not a public address');
});
