/** The number under which the outlines of the map were reviewed for publication (审图号); null where they were not: then they are shown to no public. */
export const reviewNumber: string | null = null;
