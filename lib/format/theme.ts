/** Name of the cookie that keeps the reader's colour scheme; absent means the system decides. */
export const THEME_COOKIE = "theme";

export type Theme = "light" | "dark";

/** The theme a cookie's value names, or null. */
export const themeOf = (value: string | undefined): Theme | null =>
  value === "light" || value === "dark" ? value : null;
