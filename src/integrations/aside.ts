import { existsSync, rmSync, statfsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { change, placesOf, tidy, type Places } from './aside/places.ts';

/**
 * Builds aside, and changes places with the site that stands once everything is there: whatever stops a
 * build leaves the site before it whole. It comes last, after all that writes into the site.
 */
export default function aside(): AstroIntegration {
	let places: Places;
	let isDone = false;
	return {
		name: 'aside',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				places = placesOf(fileURLToPath(config.outDir));
				tidy(places);
				cleanWhenStopped(places, () => isDone);
				updateConfig({ outDir: pathToFileURL(`${places.fresh}/`) });
			},
			'astro:build:done': ({ logger }) => {
				change(places);
				isDone = true;
				logger.info(`The site is whole, and stands in ${places.site}.`);
			},
		},
	};
}

/** A build that fails or is interrupted takes its part of a site with it; after one that is killed the next one does. */
function cleanWhenStopped({ site, fresh }: Places, isDone: () => boolean): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => process.exit(128 + constants.signals[signal]));
	process.once('exit', () => {
		if (isDone()) return;
		const room = existsSync(fresh) ? roomAround(fresh) : Infinity;
		rmSync(fresh, { recursive: true, force: true });
		if (room < LITTLE)
			console.error(
				`The disk is full: a site is built beside the one that stands, and ${(room / 1e6).toFixed(1)} MB were left for it. Make room, and build again.`,
			);
		if (existsSync(site)) console.error(`No new site was built. ${site} is as it was before.`);
	});
}

/** A file that finds no place may leave as much of it, in bytes. */
const LITTLE = 16e6;

/** The bytes that are free on the disk of a folder. */
function roomAround(folder: string): number {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
}
