import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { homeOf } from '../config/find.ts';
import type { SocialCard } from '../model/social.ts';
import { drawAll } from './social/draw.ts';

/** Draws the images that stand for pages where their addresses are shared, once the site is built; those drawn before come from `.cache/social/`. */
export default function social(): AstroIntegration {
	let cache = '';
	return {
		name: 'social-images',
		hooks: {
			'astro:config:done': ({ config }) => {
				cache = join(homeOf(fileURLToPath(config.root)), '.cache/social');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const list = join(dist, 'social/cards.json');
				if (!existsSync(list)) return;
				const start = performance.now();
				const cards = Object.entries(
					JSON.parse(readFileSync(list, 'utf8')) as Record<string, SocialCard>,
				);
				rmSync(join(dist, 'social'), { recursive: true });
				const drawn = await drawAll(cards, { dist, cache });
				const time = ((performance.now() - start) / 1000).toFixed(1);
				logger.info(`Drew ${drawn} of ${cards.length} social images in ${time} s.`);
			},
		},
	};
}
