const made = new WeakMap<object, Map<string, Promise<string>>>();

/** What `make` gives for a thing and a variant of it; made at the first call, and the same at the next. */
export function once(of: object, variant: string, make: () => Promise<string>): Promise<string> {
	let variants = made.get(of);
	if (!variants) made.set(of, (variants = new Map()));
	let html = variants.get(variant);
	if (!html) variants.set(variant, (html = make()));
	return html;
}
