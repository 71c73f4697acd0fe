/** How many roles a comparison sets side by side. */
export const FEWEST_ROLES = 2;
export const MOST_ROLES = 4;
