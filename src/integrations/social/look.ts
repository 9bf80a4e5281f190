import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config } from '../../config/load.ts';
import { type Token, TOKENS } from '../../config/shape.ts';
import { SOCIAL_SIZE } from '../../model/social.ts';
import { site } from '../../site.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);
const tokens = readFileSync(join(HERE, '../../styles/tokens.css'), 'utf8');

const own = Object.entries(config.colors).map(
	([token, { light }]) => `${TOKENS[token as Token]}: ${light};`,
);

/** The stylesheets of the images: the site's colors in their light form, and what is special here. */
export const STYLES: string[] = [
	tokens.replace(/light-dark\((\w+\([^)]*\)),[^;]*\);/g, '$1;'),
	`:root { ${own.join(' ')} }`,
	readFileSync(join(HERE, 'picture.css'), 'utf8'),
];

/** The family of the titles. */
export const SERIF = 'Charis SIL';

/** The files of the titles' font; where it has no glyph, Geist stands in. */
export const SERIF_FILES: Uint8Array[] = ['latin', 'latin-ext'].map((subset) =>
	readFileSync(resolve(`@fontsource/charis-sil/files/charis-sil-${subset}-400-normal.woff2`)),
);

const code = globSync('*.ts', { cwd: HERE }).filter((file) => !file.includes('.test.'));

/** Differs where an image of the same card may look different. */
export const LOOK: string = [
	...[...code.sort(), '../../model/social-text.ts'].map((file) => readFileSync(join(HERE, file))),
	readFileSync(join(dirname(resolve('@takumi-rs/core')), '../package.json')),
	...STYLES,
	...SERIF_FILES,
	JSON.stringify([site.name, SOCIAL_SIZE]),
]
	.reduce((hash, part) => hash.update(part), createHash('sha256'))
	.digest('hex');
