import type { Element, ElementContent } from 'hast';

/** What an element needs to draw itself. */
export interface ElementContext {
	attributes: Record<string, string>;
	/** True where it stands in a line of text, false where it stands as a block. */
	inline: boolean;
	children: ElementContent[];
	/** The citation of a source, as it stands in running text. */
	cite: (source: string) => ElementContent[];
	/** The address of a term's page from `vocabulary/id`. */
	termAddress: (reference: string) => string;
}

/** An element that authors may use in prose. */
export interface ProseElement {
	/** Its attributes; every one of them is required and holds literal text. */
	attributes: string[];
	/** One line that shows how it is written. */
	example: string;
	draw: (context: ElementContext) => Element;
}

const element = (
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

/** Every element that authors may use in prose, by name. There are no others. */
export const elements: Record<string, ProseElement> = {
	Note: {
		attributes: [],
		example: '<Note>The page was read in part.</Note>',
		draw: ({ inline, children }) =>
			element(inline ? 'span' : 'div', { className: ['remark'], role: 'note' }, children),
	},
	Quote: {
		attributes: ['cite'],
		example: '<Quote cite="blog">a short quotation</Quote>',
		draw: ({ attributes, inline, children, cite }) => {
			const source = cite(attributes.cite ?? '');
			return inline
				? element('span', {}, [element('q', {}, children), ...source])
				: element('blockquote', {}, [...children, element('p', {}, source)]);
		},
	},
	Term: {
		attributes: ['id'],
		example: '<Term id="causes/missing-limit">no limit</Term>',
		draw: ({ attributes, children, termAddress }) =>
			element('a', { href: termAddress(attributes.id ?? '') }, children),
	},
};

/** The element of that name, or undefined; names such as `constructor` find nothing. */
export const elementNamed = (name: string | null): ProseElement | undefined =>
	name !== null && Object.hasOwn(elements, name) ? elements[name] : undefined;
