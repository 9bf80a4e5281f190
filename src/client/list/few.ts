/** How many values of a facet show before somebody asks for more. */
export const FEW = 6;

/** How many values a facet needs before one can look for them by name. */
export const MANY = 20;

/** How many of `total` show where there is room for `limit`; one more than that takes the place of the button. */
export const shownOf = (total: number, limit = FEW): number => (total <= limit + 1 ? total : limit);
