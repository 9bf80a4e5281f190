/** How a date can be written, for the fields that take one. */
export const DATES =
	'`2021-08-25`, `2021-08` or `2021`; `2021-08~` for about then, `2021-08?` for perhaps then, `../2021-08-25` for then or before, `2021-08-25/2021-08-27` for a span.';
