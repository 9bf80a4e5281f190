import type { Node } from '@takumi-rs/core';

/** What a box says beyond its class. */
export type Style = NonNullable<Node['style']>;

/** A box with others in it, laid out by its classes in `picture.css`. */
export const box = (className: string, children: Node[], style?: Style): Node => ({
	type: 'container',
	className,
	children,
	...(style && { style }),
});

/** A box with a text in it. */
export const line = (className: string, text: string): Node => ({ type: 'text', className, text });
