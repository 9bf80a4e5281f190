import { describe, expect, it } from 'vitest';
import { readRequest, WrongUsage } from './usage.ts';

describe('the arguments of the check', () => {
	it('are files, and what to do with them', () => {
		expect(readRequest(['a.mdx', '--fix', '--format', 'json', 'b.mdx'])).toEqual({
			paths: ['a.mdx', 'b.mdx'],
			changed: false,
			fix: true,
			help: false,
			format: 'json',
		});
		expect(readRequest(['--format=sarif', '--changed']).format).toBe('sarif');
		expect(readRequest(['--explain', 'field-001']).explain).toBe('FIELD-001');
	});

	it.each([
		[['--fixx'], '--fixx is no option of the check. Did you mean --fix?'],
		[['--verbose'], '--verbose is no option of the check. See npm run check -- --help.'],
		[['--explain', 'FIELD-01'], '`FIELD-01` is no problem code. Did you mean `FIELD-001`?'],
		[['--explain'], '--explain lacks its code, as in FIELD-001.'],
		[['--format', 'jsn'], '`jsn` is no format. Did you mean `json`?'],
		[['--format', 'xml'], '`xml` is no format. Write --format pretty or json or github or sarif.'],
		[['--format'], '--format lacks its value. Write --format pretty or json or github or sarif.'],
		[['--fix=yes'], '--fix takes no value. Write --fix alone.'],
		[
			['--changed', 'a.mdx'],
			'--changed chooses the files itself. Leave out either it or the files.',
		],
	])('%j are refused in a sentence', (args, words) => {
		expect(() => readRequest(args)).toThrow(new WrongUsage(words));
	});
});
