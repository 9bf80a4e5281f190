import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
	optionalDependencies?: Record<string, string>;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	os?: string[];
	cpu?: string[];
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};
const nameOf = (path: string) => path.split('node_modules/').at(-1)!;
const names = new Set(Object.keys(packages).map(nameOf));

it('holds every platform’s package that any package asks for', () => {
	const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
		Object.keys(optionalDependencies).filter((name) => !names.has(name)),
	);
	expect(missing).toEqual([]);
});

it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])(
	'holds the native packages that %s needs',
	(platform) => {
		const [os = '', cpu = ''] = platform.split('-');
		const native = Object.entries(packages)
			.filter(([, entry]) => entry.os?.includes(os) && entry.cpu?.includes(cpu))
			.map(([path]) =>
				nameOf(path).replace(/(?:-bin)?[-/]?(linux|darwin|win32|windows|win)[-\w]*$/, ''),
			);
		expect(native).toEqual(
			expect.arrayContaining([
				'node',
				'@pagefind',
				'@img/sharp',
				'@rolldown/binding',
				'lightningcss',
			]),
		);
	},
);

it('names no address of a registry of ours', () => {
	const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
	expect(addresses.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual(
		[],
	);
});
