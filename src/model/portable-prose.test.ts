import { describe, expect, it } from 'vitest';
import { portableProse, withoutDefinitions } from './portable-prose.ts';

const elsewhere = {
	address: (path: string) => `https://example.com${path}`,
	page: 'https://example.com/postmortems/one/',
};

describe('portableProse', () => {
	it.each([
		['A [term](/causes/missing-limit/).', 'A [term](https://example.com/causes/missing-limit/).'],
		['[else](https://other.example/x)', '[else](https://other.example/x)'],
		['![The \\[graph\\]](./graph.png)', '[The \\[graph\\]](https://example.com/postmortems/one/)'],
		['![](./graph.png)', '[Picture](https://example.com/postmortems/one/)'],
		['Run `[a](/b/)` here', 'Run `[a](/b/)` here'],
		['```md\n# [a](/b/)\n```\n\n[a](/b/)', '```md\n# [a](/b/)\n```\n\n[a](https://example.com/b/)'],
	])('makes of %j %j', (markdown, portable) => {
		expect(portableProse(markdown, elsewhere)).toBe(portable);
	});

	it('lets headings sink, not those in code', () => {
		expect(
			portableProse('## One\n\n```sh\n# two\n```\n\n### Three', { ...elsewhere, deeper: 1 }),
		).toBe('### One\n\n```sh\n# two\n```\n\n#### Three');
	});
});

describe('withoutDefinitions', () => {
	it('takes the definitions from the end', () => {
		const text =
			'It broke.[^a]\n\n[^a]: [A](https://a.example), A\n\n[^b-2]: [B](https://b.example), B\n';
		expect(withoutDefinitions(text)).toEqual({ body: 'It broke.[^a]', cited: ['a', 'b-2'] });
	});

	it('leaves what stands before', () => {
		expect(withoutDefinitions('```\n[^a]: x\n```\n')).toEqual({
			body: '```\n[^a]: x\n```',
			cited: [],
		});
	});
});
