/** A source whose page is gone, and the copy of it that the archive offers. */
export interface Gone {
	address: string;
	/** Why it is thought gone, as in `404`. */
	why: string;
	/** The files that cite it. */
	files: string[];
	/** The capture that the Internet Archive names, or its list of captures. */
	archive: string;
}

/** What a night's visit of all sources found. */
export interface Findings {
	/** The day, as in `2026-11-21`. */
	day: string;
	visited: number;
	/** How many pages refused or did not answer; nothing follows from that. */
	unsure: number;
	gone: Gone[];
}

const MOST = 200;

/** Reads what the first job wrote; throws where it is no JSON of that shape. */
export function readFindings(json: string): Findings {
	const { day, visited, unsure, gone } = JSON.parse(json) as Findings;
	return {
		day: String(day).slice(0, 10),
		visited: Number(visited) || 0,
		unsure: Number(unsure) || 0,
		gone: gone.slice(0, MOST).map(({ address, why, files, archive }) => ({
			address: String(address),
			why: String(why),
			files: files.map(String),
			archive: String(archive),
		})),
	};
}
