/** The distance of squares in pixels. */
export const PITCH = 8;

/** How many squares stand in a line, so that a phone has room for them. */
export const PER_LINE = 35;

/** What a square may look like: counted, counted within another row, or not known. */
export const TONES = ['solid', 'pale', 'hollow'] as const;

/** The look of a square. */
export type Tone = (typeof TONES)[number];

/** Of more than this, in four lines, a bar says it better. */
const MOST_SQUARES = 4 * PER_LINE;

/** True where a figure whose highest count is `most` draws squares; with marks beside them they keep to one line. */
export const drawsSquares = (most: number, isMarked = false): boolean =>
	most <= (isMarked ? PER_LINE : MOST_SQUARES);
