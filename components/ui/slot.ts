/** Id of the place in the header where a page puts its own menu. */
export const HEADER_SLOT = "header-slot";
