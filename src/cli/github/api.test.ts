import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { all, keepOne, Refused, repositoryApi, type Api } from './api.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A host that answers as told, and the API that speaks with it. */
async function host(answer: (request: string, body: string) => [number, unknown]) {
	const asked: string[] = [];
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (part) => (body += part));
		request.on('end', () => {
			asked.push(`${request.method} ${request.url} ${body}`.trim());
			const [status, value] = answer(`${request.method} ${request.url}`, body);
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(value === undefined ? '' : JSON.stringify(value));
		});
	});
	await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const api = repositoryApi({
		GITHUB_API_URL: `http://127.0.0.1:${port}`,
		GITHUB_REPOSITORY: 'someone/somewhere',
		GITHUB_TOKEN: 'token',
	});
	return { api, asked };
}

it('asks within the repository, and throws what is refused', async () => {
	const { api, asked } = await host((request) =>
		request.endsWith('/pages') ? [404, { message: 'Not Found' }] : [204, undefined],
	);
	expect(await api('DELETE', '/issues/7/labels/code')).toBeUndefined();
	await expect(api('GET', '/pages')).rejects.toThrow(Refused);
	expect(asked).toEqual([
		'DELETE /repos/someone/somewhere/issues/7/labels/code',
		'GET /repos/someone/somewhere/pages',
	]);
});

it('reads every page of a list', async () => {
	const { api } = await host((request) => {
		const page = Number(/&page=(\d+)/.exec(request)![1]);
		return [200, Array.from({ length: page < 3 ? 100 : 7 }, (_, n) => n)];
	});
	expect(await all(api, '/pulls?state=open')).toHaveLength(207);
});

it('keeps one comment, and never takes one that a person wrote for its own', async () => {
	const marker = '<!-- marker -->';
	const comments = [{ id: 1, body: `${marker}\nforged`, user: { type: 'User' } }];
	const asked: [string, string, object | undefined][] = [];
	const api: Api = (method, path, body) => {
		asked.push([method, path, body]);
		return Promise.resolve(method === 'GET' ? comments : {});
	};
	await keepOne(api, 7, marker, 'first');
	expect(asked.at(-1)).toEqual(['POST', '/issues/7/comments', { body: `${marker}\nfirst` }]);
	comments.push({ id: 2, body: `${marker}\nfirst`, user: { type: 'Bot' } });
	await keepOne(api, 7, marker, 'second');
	expect(asked.at(-1)).toEqual(['PATCH', '/issues/comments/2', { body: `${marker}\nsecond` }]);
});
