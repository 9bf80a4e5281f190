const made = new WeakMap<object, Map<string, string | Promise<string>>>();

/** Draws something of an object once in a build, and gives the same HTML from then on; `as` tells several drawings of it apart. */
export function once(
	of: object,
	as: string,
	draw: () => Promise<string>,
): string | Promise<string> {
	// While one writes, what draws it changes.
	if (import.meta.env.DEV) return draw();
	const drawings = made.get(of) ?? new Map<string, string | Promise<string>>();
	made.set(of, drawings);
	const known = drawings.get(as);
	if (known !== undefined) return known;
	const drawn = draw().then((html) => {
		drawings.set(as, html);
		return html;
	});
	drawings.set(as, drawn);
	return drawn;
}
