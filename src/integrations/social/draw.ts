import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { SocialCard } from '../../model/social.ts';
import { LOOK } from './look.ts';
import { createPainter } from './painter.ts';
import { isWholePng } from './whole.ts';

/** Where the images go, and where they stay from one build to the next. */
export interface Folders {
	dist: string;
	cache: string;
}

/** The name under which the image of a card is kept: what it says and how it looks decide. */
export const digestOf = (card: SocialCard): string =>
	createHash('sha256').update(LOOK).update(JSON.stringify(card)).digest('hex').slice(0, 32);

/** Writes the image of each card to its path below `dist`; returns how many had to be drawn. */
export async function drawAll(
	cards: [path: string, card: SocialCard][],
	{ dist, cache }: Folders,
): Promise<number> {
	if (cards.length === 0) return 0;
	mkdirSync(cache, { recursive: true });
	const files = cards.map(([path, card]) => ({ path, card, file: `${digestOf(card)}.png` }));
	const wanted = new Map(files.map(({ file, card }) => [file, card]));
	const missing = [...wanted].filter(([file]) => !isKept(join(cache, file)));
	await drawInto(cache, missing);
	for (const folder of new Set(cards.map(([path]) => dirname(join(dist, path)))))
		mkdirSync(folder, { recursive: true });
	for (const { path, file } of files) copyFileSync(join(cache, file), join(dist, path));
	forget(cache, new Set(wanted.keys()));
	return missing.length;
}

/** What is damaged, as after a full disk, is drawn again. */
const isKept = (file: string) => existsSync(file) && isWholePng(readFileSync(file));

/** Takumi draws outside of this thread, so as many images are under way as there are cores. */
async function drawInto(cache: string, cards: [file: string, card: SocialCard][]): Promise<void> {
	if (cards.length === 0) return;
	const painter = await createPainter();
	const rest = cards.values();
	const draw = async () => {
		for (const [file, card] of rest) {
			const part = join(cache, `${file}.${process.pid}`);
			await writeFile(part, await painter.paint(card));
			renameSync(part, join(cache, file));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, draw));
}

/** Drops what is not shown, once it is more than what is: another branch may want it again. */
function forget(cache: string, shown: ReadonlySet<string>): void {
	const others = readdirSync(cache).filter((file) => !shown.has(file));
	if (others.length <= shown.size) return;
	for (const file of others) rmSync(join(cache, file), { force: true });
}
