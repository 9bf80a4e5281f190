/** A size in bytes in the words of a page, as in `840 kB` and `28.9 MB`. */
export function sizeWords(bytes: number): string {
	if (bytes < 999_500) return `${Math.ceil(bytes / 1000)} kB`;
	return bytes < 999_950_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** A number with separators, as in `1,071`. */
export const numberWords = (number: number): string => number.toLocaleString('en-US');
