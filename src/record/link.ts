import type { Spot } from './spot.ts';

/** What is wrong with a link's address after it was decoded, or undefined. Allowed: https, `/path`, `./path`, `#fragment`. */
export function linkFault(address: string): Omit<Spot, 'line' | 'column'>[] | undefined {
	if (allowed(address)) return undefined;
	return [
		{
			code: 'PROSE-005',
			message: `The link leads to “${address.slice(0, 80)}”.`,
			expected: 'an address that starts with https://, with / or with #',
			fix: 'Link to the https address, or take the link away.',
		},
	];
}

function allowed(address: string): boolean {
	// A browser drops tabs and line breaks from an address and reads \ as /.
	// eslint-disable-next-line no-control-regex
	if (/[\s\\\u0000-\u0020]/.test(address)) return false;
	if (address.startsWith('#') || address.startsWith('./')) return true;
	if (address.startsWith('/')) return !address.startsWith('//');
	if (!URL.canParse(address)) return false;
	const { protocol, username, password } = new URL(address);
	return protocol === 'https:' && !username && !password;
}
