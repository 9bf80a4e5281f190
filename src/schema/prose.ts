/** A heading of the prose: its level (2 to 4), the fragment that leads to it, and its words. */
export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** A record's body, made from one syntax tree. */
export interface Prose {
	/** Safe HTML; citations are links to the numbered sources. */
	html: string;
	headings: Heading[];
	/** The words alone. */
	text: string;
	/** Portable GitHub-flavored Markdown, citations as footnotes. */
	markdown: string;
}

/** What the reader makes of one record's file. */
export interface ReadRecord<Data> {
	id: string;
	/** The path from the project's root, with forward slashes. */
	file: string;
	data: Data;
	prose: Prose;
	/** The words for the collection it comes from; undefined where that is one's own. */
	collection?: string | undefined;
}
