import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'node_modules/', '.cache/', '**/*.astro'] },
	...tseslint.configs.strict,
	{
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
			'no-control-regex': 'error',
			'no-irregular-whitespace': 'error',
			eqeqeq: 'error',
		},
	},
);
