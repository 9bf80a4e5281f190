/** Up to so many incidents a chart draws each of them; of more it draws how many. */
export const DRAWN_ONE_BY_ONE = 500;

/** Up to so many dots a page can carry with their names and addresses; more are drawn as fields. */
export const MOST_DOTS = 250;

/** How many rows the numbers of such dots may have. */
export const MOST_DOT_ROWS = 100;
