/** Pages that browse the papers by label. */
export const PLACES = [
  { label: "Techniques", href: "/techniques" },
  { label: "Domains", href: "/domains" },
] as const;
