import { z } from 'zod';
import { config } from '../config.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A lower-case name of letters, digits and single hyphens, at most 80 characters. */
export const slug = z
	.string()
	.regex(ID, 'expected lower-case letters, digits and single hyphens, such as `missing-limit`')
	.max(80);

/** The id of a vocabulary term; components carry their group, as in `network/calico`. */
export const termId = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
		'expected the id of a term, such as `missing-limit` or `network/calico`',
	)
	.max(80);

/** Plain text of `min` to `max` characters that holds at least one letter; no line breaks at its ends. */
export const text = (min: number, max: number) =>
	z
		.string()
		.trim()
		.min(min, `expected at least ${min} characters`)
		.max(max, `expected at most ${max} characters`)
		.regex(/\p{L}/u, 'expected words');

/** One or two sentences of plain text. */
export const sentence = text(8, 500);

/** A few words of plain text. */
export const phrase = text(1, 120);

/** An absolute web address that starts with `https://` or `http://` and carries no user name or password; its host is public, unless the configuration allows others. */
export const url = z
	.string()
	.max(500)
	.regex(/^\S*$/, 'expected an address without spaces; write %20 for a space')
	.refine(isOpen, 'expected an address that starts with https:// or http:// and holds no password');

function isOpen(value: string): boolean {
	if (!URL.canParse(value)) return false;
	const { protocol, username, password, hostname } = new URL(value);
	if (!/^https?:$/.test(protocol) || username || password) return false;
	return config.internalSources || hostname.includes('.');
}

/** What a source says, in its words or figures, such as `15:40` or `about noon`. */
export const wording = z
	.string()
	.trim()
	.min(1, 'expected the words of the source')
	.max(300, 'expected at most 300 characters')
	.regex(/[\p{L}\p{N}]/u, 'expected letters or digits');

/** A unit, a version or another mark that may hold no letter, such as `%` or `1.24`. */
export const mark = z.string().trim().min(1).max(60);

/** A calendar day, `2023-03-14`; whether the day exists is checked with the other times. */
export const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day as a string, such as '2023-03-14'");

/** A moment or a span as the record writes it; `model/moment.ts` reads and judges it. */
export const moment = z.string().min(4).max(80);

/** An ISO 8601 duration without months and years, such as `PT314M`, `PT4H30M` or `P2D`. */
export const duration = z
	.string()
	.regex(
		/^P(?=.)(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?$/,
		'expected an ISO 8601 duration of weeks, days, hours, minutes or seconds, such as PT314M, PT4H30M or P2D; months and years differ in length, so count them in days',
	);

/** How exact a stated figure or duration is. */
export const bound = z
	.enum(['exact', 'about', 'at-least', 'at-most'])
	.default('exact')
	.describe('How exact the source is: exact, about, at-least or at-most.');
