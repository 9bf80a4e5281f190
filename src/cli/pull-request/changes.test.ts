import { expect, it } from 'vitest';
import { parseChanges } from './changes.ts';

const zero = '0'.repeat(40);
const one = '1'.repeat(40);

it('reads what git says of added, changed, removed and retyped files', () => {
	const raw = [
		[`:000000 100644 ${zero} ${one} A`, 'content/postmortems/2021-a-b.mdx'],
		[`:100644 100644 ${zero} ${one} M`, 'content/causes.yaml'],
		[`:100644 000000 ${one} ${zero} D`, 'README.md'],
		[`:100644 120000 ${zero} ${one} T`, 'a name\nof two lines'],
	];
	expect(parseChanges(raw.flat().join('\0') + '\0')).toEqual([
		{ path: 'content/postmortems/2021-a-b.mdx', status: 'added', mode: '100644', blob: one },
		{ path: 'content/causes.yaml', status: 'changed', mode: '100644', blob: one },
		{ path: 'README.md', status: 'removed', mode: '000000', blob: zero },
		{ path: 'a name\nof two lines', status: 'changed', mode: '120000', blob: one },
	]);
	expect(parseChanges('')).toEqual([]);
});
