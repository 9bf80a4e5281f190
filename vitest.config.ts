import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/hostile/*.test.ts'],
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 300_000,
					// They copy and remove whole sites, on a machine that may be busy.
					hookTimeout: 60_000,
				},
			},
		],
	},
});
