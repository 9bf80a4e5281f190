import type { Piece } from './highlight.ts';

type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element; `true` sets an attribute without a value, `false` and undefined leave it out. Text stays text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false)
			element.setAttribute(name, value === true ? '' : value);
	}
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

/** The pieces of a text as nodes, with what was found in `mark`. */
export const marked = (pieces: Piece[]): (Node | string)[] =>
	pieces.map(({ text, found }) => (found ? el('mark', {}, text) : text));

/** Puts other children in place of those of `area`; the focus stays on the link to where it was. */
export function refill(area: Element, children: Node[]): void {
	const { activeElement: held } = document;
	const address = held && area.contains(held) ? held.getAttribute('href') : null;
	area.replaceChildren(...children);
	if (address === null) return;
	const link = area.querySelector<HTMLElement>(`a[href="${CSS.escape(address)}"]`);
	link?.focus({ preventScroll: true });
}

/** Waits until nobody has called for `wait` ms, then runs the last call. */
export function debounced(run: () => void, wait: number): () => void {
	let timer: ReturnType<typeof setTimeout>;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(run, wait);
	};
}

/** Hides what stands in for the script of a page, or shows it at once. */
export function standIn(isShown: boolean): void {
	const part = document.querySelector<HTMLElement>('[data-without-script]')!;
	part.hidden = !isShown;
	// By its class it comes late.
	part.classList.remove('without-script');
}
