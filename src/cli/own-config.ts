import { place } from '../config/find.ts';

// Reads a copy's own configuration, so that what is wrong in it stands alone on the screen.
try {
	if (place.isApart) await import('../config/load.ts');
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}
