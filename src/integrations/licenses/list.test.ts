import { expect, it } from 'vitest';
import { licenseList } from './list.ts';
import { packageOf } from './package.ts';

it('gives whole licenses of what is shipped, then a line for each package', () => {
	const shipped = [
		{ name: 'b', version: '2.0.0', license: 'MIT', text: 'Permission\r\nis granted' },
		{ name: '@a/a', version: '1.0.0', license: 'ISC', text: '' },
	];
	const all = [
		{ name: 'b', version: '2.0.0', license: 'MIT' },
		{ name: 'c', version: '3.0.0' },
		{ name: '@a/a', version: '1.0.0', license: 'ISC' },
		{ name: 'c', version: '3.0.0' },
	];
	expect(licenseList(shipped, all).replace(/-{80}/g, '---')).toBe(
		`Packages whose code browsers run on this site, each with its license.

---
@a/a 1.0.0  ISC

The package brings no text of its license.

---
b 2.0.0  MIT

Permission
is granted

---

Packages that build and test the site, for all systems. Their code is not in it unless they are above.

@a/a 1.0.0  ISC
b 2.0.0  MIT
c 3.0.0  names no license
`,
	);
});

it.each([
	['/x/node_modules/zod/v4/core.js', '/x/node_modules/zod'],
	['\0/x/node_modules/a/node_modules/@b/c/d.js?used', '/x/node_modules/a/node_modules/@b/c'],
	['C:\\x\\node_modules\\yaml\\index.js', 'C:/x/node_modules/yaml'],
	['/x/src/client/boot.ts', undefined],
])('finds the package of %j', (id, folder) => {
	expect(packageOf(id)).toBe(folder);
});
