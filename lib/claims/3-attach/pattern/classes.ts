const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Word classes that the rows of attachment name with an `@`; a stem with `*` stands for all words that begin so. */
export const WORD_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  be: words("is are was were be been being remains remain stays stay"),
  than: words("than compared relative versus vs over against"),
  article: words("a an the its their our this that"),
  /** Verbs of taking something up on top. */
  adds: words(
    "add adds added adding introduce introduces introduced introducing incur incurs incurred incurring impose imposes imposing cost costs costing induce induces inducing",
  ),
  /** Says of what follows that it comes on top. */
  extra: words("additional extra added further more"),
};
