/** Asks the host's API; `path` begins after the repository, as in `/pulls/7`. Throws where the answer is no success. */
export type Api = (method: string, path: string, body?: object) => Promise<unknown>;

/** The API of the repository in which a workflow runs, from the variables that the host sets. */
export function repositoryApi(env: NodeJS.ProcessEnv): Api {
	const { GITHUB_API_URL: host, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
	return async (method, path, body) => {
		const answer = await fetch(`${host}/repos/${repository}${path}`, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				accept: 'application/vnd.github+json',
				'x-github-api-version': '2022-11-28',
				'user-agent': 'contributing-factors',
			},
			...(body && { body: JSON.stringify(body) }),
		});
		const text = await answer.text();
		if (!answer.ok) throw new Refused(answer.status, `${method} ${path}: ${text.slice(0, 300)}`);
		return text ? JSON.parse(text) : undefined;
	};
}

/** What the host refused, with its status. */
export class Refused extends Error {
	readonly status: number;
	constructor(status: number, what: string) {
		super(`The host answered ${status} to ${what}`);
		this.status = status;
	}
}

/** All items of a list that comes in pages of 100, at most `pages` of them. */
export async function all<T>(api: Api, path: string, pages = 30): Promise<T[]> {
	const items: T[] = [];
	for (let page = 1; page <= pages; page++) {
		const more = (await api(
			'GET',
			`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`,
		)) as T[];
		items.push(...more);
		if (more.length < 100) break;
	}
	return items;
}

interface Comment {
	id: number;
	body?: string;
	user?: { type?: string };
}

/** Writes a comment, or rewrites the one that a bot wrote before; it is known by its first line, `marker`. */
export async function keepOne(
	api: Api,
	issue: number,
	marker: string,
	body: string,
): Promise<void> {
	const comments = await all<Comment>(api, `/issues/${issue}/comments`);
	const own = comments.find((one) => one.user?.type === 'Bot' && one.body?.startsWith(marker));
	const text = { body: `${marker}\n${body}` };
	if (own) await api('PATCH', `/issues/comments/${own.id}`, text);
	else await api('POST', `/issues/${issue}/comments`, text);
}
