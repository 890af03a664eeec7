/** Words that end in a full stop without ending a sentence, lower-case, without the last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "e.g", "eg", "i.e", "ie", "etc", "cf", "vs", "al", "fig", "figs", "eq", "eqs", "sec", "secs", "tab", "ref", "refs",
  "approx", "resp", "w.r.t", "wrt", "no", "nos", "vol", "pp", "ca", "dr", "prof", "mr", "ms", "mrs", "st", "jr", "inc",
  "ltd", "a.k.a", "aka", "viz", "esp", "dept", "univ", "est", "avg", "max", "min", "u.s", "incl", "ex",
]);

/** Abbreviations that may also end a sentence, when a capital follows. */
export const MAY_END: ReadonlySet<string> = new Set(["etc", "al", "max", "min", "no", "ex", "inc", "ms"]);
