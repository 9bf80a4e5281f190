declare module 'edtf' {
	/** What the parser says of one date; months count from 0, `null` is an open end. */
	export interface EdtfDate {
		type: string;
		level: number;
		values: (number | EdtfDate | null | undefined)[];
		approximate?: boolean | number;
		uncertain?: boolean | number;
		unspecified?: number;
	}
	/** Parses an EDTF string; throws where it cannot. */
	export function parse(text: string, constraints?: { level?: number; types?: string[] }): EdtfDate;
}
