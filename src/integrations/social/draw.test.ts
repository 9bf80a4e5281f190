import {
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardWith, type SocialCard } from '../../model/social.ts';
import { digestOf, drawAll } from './draw.ts';
import { STYLES } from './look.ts';
import { createPainter } from './painter.ts';

const card = (title: string): SocialCard =>
	cardWith({ kind: 'Pattern', title, facts: ['4 postmortems'], text: 'What it is.' });

const sizeOf = (png: Uint8Array) => {
	const header = Buffer.from(png);
	return [header.toString('latin1', 1, 4), header.readUInt32BE(16), header.readUInt32BE(20)];
};

describe('a painter', () => {
	it('draws the same bytes for the same card, whatever it drew before', async () => {
		const [one, other] = [await createPainter(), await createPainter()];
		await other.paint(card('Thundering herd'));
		const [first, second] = [await one.paint(card('Retry')), await other.paint(card('Retry'))];
		expect(sizeOf(first)).toEqual(['PNG', 1200, 630]);
		expect(Buffer.compare(first, second)).toBe(0);
	});

	it('knows what it has no glyph for', async () => {
		const painter = await createPainter();
		const [letters, others] = ['Az9é–“…', '株שع🚀'];
		for (const one of letters!) expect(await painter.has(one), one).toBe(true);
		for (const one of others!) expect(await painter.has(one), one).toBe(false);
	});

	it('leaves out what it cannot write', async () => {
		const painter = await createPainter();
		const facts = { kind: '', facts: [], alt: '' };
		const plain = await painter.paint({ ...facts, title: 'Outage again' });
		const mixed = await painter.paint({ ...facts, title: 'Outage 株式会社 again 🚀' });
		expect(Buffer.compare(plain, mixed)).toBe(0);
	});

	it('takes the light form of each token', () => {
		expect(STYLES.join('')).not.toContain('light-dark');
		expect(STYLES[0]).toContain('--paper: oklch(99.2% 0.003 95);');
	});
});

describe('drawAll', () => {
	let root: string;
	let folders: { dist: string; cache: string };

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'social-'));
		folders = { dist: join(root, 'dist'), cache: join(root, 'cache') };
	});

	afterEach(() => rmSync(root, { recursive: true, force: true }));

	const cards = (...titles: string[]) =>
		titles.map((title): [string, SocialCard] => [`social/${title}.png`, card(title)]);

	it('draws each card once and keeps it', async () => {
		expect(await drawAll(cards('one', 'two'), folders)).toBe(2);
		expect(await drawAll(cards('one', 'two', 'three'), folders)).toBe(1);
		expect(readdirSync(join(folders.dist, 'social')).sort()).toEqual([
			'one.png',
			'three.png',
			'two.png',
		]);
		expect(readFileSync(join(folders.dist, 'social/one.png'))).toEqual(
			readFileSync(join(folders.cache, `${digestOf(card('one'))}.png`)),
		);
	});

	it('draws again what is damaged where it is kept', async () => {
		await drawAll(cards('one', 'two', 'three', 'four'), folders);
		const kept = (title: string) => join(folders.cache, `${digestOf(card(title))}.png`);
		const whole = readFileSync(kept('one'));
		const flipped = Buffer.from(whole);
		flipped[flipped.length >> 1]! ^= 1;
		writeFileSync(kept('one'), flipped);
		truncateSync(kept('two'), 500);
		writeFileSync(kept('three'), '');
		expect(await drawAll(cards('one', 'two', 'three', 'four'), folders)).toBe(3);
		expect(readFileSync(join(folders.dist, 'social/one.png'))).toEqual(whole);
	});

	it('draws the same card once for two pages', async () => {
		const same: [string, SocialCard][] = [
			['social/a.png', card('one')],
			['social/b/c.png', card('one')],
		];
		expect(await drawAll(same, folders)).toBe(1);
		expect(readFileSync(join(folders.dist, 'social/b/c.png'))).toEqual(
			readFileSync(join(folders.dist, 'social/a.png')),
		);
	});

	it('keeps as many old images as there are new ones, and no more', async () => {
		await drawAll(cards('one'), folders);
		await drawAll(cards('two'), folders);
		expect(readdirSync(folders.cache)).toHaveLength(2);
		await drawAll(cards('three'), folders);
		expect(readdirSync(folders.cache)).toEqual([`${digestOf(card('three'))}.png`]);
	});

	it('touches nothing where there is nothing to draw', async () => {
		await drawAll(cards('one'), folders);
		expect(await drawAll([], folders)).toBe(0);
		expect(readdirSync(folders.cache)).toHaveLength(1);
	});
});
