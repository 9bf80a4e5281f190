/** A package as it is listed. */
export interface Package {
	name: string;
	version: string;
	/** An expression of SPDX; undefined where the package names none. */
	license?: string | undefined;
	/** Its license and notices as they come with it. */
	text?: string;
}

const RULE = '-'.repeat(80);

/** The packages as text: those whose code is shipped with the whole of their licenses, then all that build and test the site. */
export function licenseList(shipped: Package[], all: Package[]): string {
	const texts = inOrder(shipped).map((one) =>
		[RULE, line(one), '', one.text || 'The package brings no text of its license.'].join('\n'),
	);
	return [
		'Packages whose code browsers run on this site, each with its license.',
		...texts,
		RULE,
		'Packages that build and test the site, for all systems. Their code is not in it unless they are above.',
		`${[...new Set(inOrder(all).map(line))].join('\n')}\n`,
	]
		.join('\n\n')
		.replace(/\r\n?/g, '\n');
}

const line = ({ name, version, license }: Package) =>
	`${name} ${version}  ${license ?? 'names no license'}`;

const inOrder = (packages: Package[]) => packages.toSorted((a, b) => compare(line(a), line(b)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
