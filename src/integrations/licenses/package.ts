/** The folder of the package that a module belongs to; undefined for one of our own. */
export function packageOf(id: string): string | undefined {
	const path = id.replaceAll('\\', '/').replace(/^\0/, '');
	return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
