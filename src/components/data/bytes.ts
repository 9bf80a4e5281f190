/** A size as people read it: `812 B`, `34 kB`, `3.2 MB`; a thousand bytes are a kB. */
export function bytesWords(bytes: number): string {
	if (bytes < 1000) return `${bytes}\u00a0B`;
	const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
	return `${size < 10 ? size.toFixed(1) : Math.round(size)}\u00a0${unit}`;
}
