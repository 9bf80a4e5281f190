import { xml } from './feed-atom.ts';

/** What a badge says. */
export interface Badge {
	/** The name of the term. */
	label: string;
	/** The count in words, as in `7 incidents`. */
	words: string;
	/** The whole in one sentence, for those who do not see it. */
	title: string;
}

const HEIGHT = 20;
const PADDING = 7;
const SIZE = 11;

/** A badge as SVG: its own colors for light and dark, no font and nothing else from elsewhere. */
export function badge({ label, words, title }: Badge): string {
	const [left, right] = [label, words].map((text) => Math.ceil(widthOf(text)) + 2 * PADDING);
	const width = left! + right!;
	const text = (words: string, start: number, room: number, className: string, fill: string) =>
		`<text class="${className}" fill="${fill}" x="${start + room / 2}" y="14" text-anchor="middle" textLength="${room - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${xml(words)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="title" font-family="system-ui, Verdana, sans-serif" font-size="${SIZE}">`,
		`<title id="title">${xml(title)}</title>`,
		'<style>@media (prefers-color-scheme: dark){.label{fill:#e4e3de}.paper{fill:#1b1e24;stroke:#757b83}.count{fill:#111418}.ink{fill:#e4e3de}}</style>',
		`<rect class="paper" fill="#f5f4f1" stroke="#7b8189" x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="2"/>`,
		`<path class="ink" fill="#1c1f25" d="M${left} 0h${right! - 2}a2 2 0 0 1 2 2v${HEIGHT - 4}a2 2 0 0 1-2 2h-${right! - 2}z"/>`,
		text(label, 0, left!, 'label', '#1c1f25'),
		text(words, left!, right!, 'count', '#fdfcfa'),
		'</svg>\n',
	].join('\n');
}

/** About how wide a text is in a sans-serif face, in pixels; the drawing is set to exactly that. */
function widthOf(text: string): number {
	const widths = [...text].map((letter) => {
		if (/[ijl.,:;'|!()[\] /ft]/.test(letter)) return 0.36;
		if (/[mwMW%@—]/.test(letter)) return 0.86;
		if (/\p{Lu}/u.test(letter)) return 0.66;
		return /[\u2e80-\uffff]/.test(letter) ? 1 : 0.56;
	});
	return SIZE * widths.reduce((sum, width) => sum + width, 0);
}
