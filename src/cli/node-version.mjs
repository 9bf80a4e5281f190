// Plain JavaScript, so that an old Node can still say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Node ${process.versions.node} is too old and no newer one came with the packages: ` +
			'install Node 22.18 or newer, then run npm ci again.',
	);
	process.exit(1);
}

// What a copy has made its own is judged before anything is done, and told without the ways of Node.
await import('./own-config.ts');
