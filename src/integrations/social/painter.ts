import { type Node, Renderer } from '@takumi-rs/core';
import { type SocialCard, SOCIAL_SIZE } from '../../model/social.ts';
import { written } from '../../model/social-text.ts';
import { SERIF, SERIF_FILES, STYLES } from './look.ts';
import { picture } from './picture.ts';

/** Draws cards. */
export interface Painter {
	/** A card as the bytes of a PNG, the same for the same card. */
	paint(card: SocialCard): Promise<Uint8Array>;
	/** True for a character that the fonts have a glyph for. */
	has(character: string): Promise<boolean>;
}

/** A character that no font has. */
const NOWHERE = '\u{10fffd}';

/** Starts the drawing engine. */
export async function createPainter(): Promise<Painter> {
	const renderer = new Renderer();
	for (const data of SERIF_FILES) await renderer.registerFont({ name: SERIF, data });
	const known = new Map<string, Promise<boolean>>();
	const glyph = (text: string) =>
		renderer.render(
			{ type: 'text', text, style: { color: 'black', fontFamily: 'Geist', fontSize: 40 } },
			{ width: 64, height: 64, format: 'raw' },
		);
	const box = await glyph(NOWHERE);

	async function has(character: string): Promise<boolean> {
		let found = known.get(character);
		if (!found) known.set(character, (found = glyph(character).then((one) => !one.equals(box))));
		return found;
	}

	return {
		has,
		async paint(card) {
			const characters = new Set(JSON.stringify(card).normalize('NFC'));
			for (const one of [...characters])
				for (const part of one.normalize('NFD')) characters.add(part);
			const able = new Set<string>();
			for (const one of characters) if (await has(one)) able.add(one);
			const node: Node = picture(card, (text) => written(text, (one) => able.has(one)));
			return renderer.render(node, { ...SOCIAL_SIZE, format: 'png', css: STYLES, lang: 'en' });
		},
	};
}
