const set = (s: string): ReadonlySet<string> => new Set(s.split(" "));

/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries. */
export const CLOSED: ReadonlySet<string> = set(
  "of in on at by for to from with without within via using over under than as and or but nor while whereas when where which that who whose if because since although though however yet so thus hence thereby through across between among against versus vs compared into onto per is are was were be been being has have had do does did can could may might will would shall should must not no we our they their it its this these those he she there here both either each respectively e.g i.e such like only just even still also already after before during until upon about around roughly approximately nearly almost up down out achieves achieve achieved achieving attains attain attaining attained obtains obtain obtaining obtained reaches reach reached reaching yields yield yielding delivers deliver delivering delivered provides provide providing offers offer offering shows show showing report reports reporting demonstrates demonstrate demonstrating leads lead leading results result resulting enables enable enabling allows allow allowing requires require requiring uses use used maintains maintain maintaining retains retain retaining keeps keep keeping preserves preserve preserving makes make making runs run running gives give giving gets get getting costs incurs means corresponds including",
);

/** Articles and the like, passed over between a number and its noun. */
export const ARTICLES: ReadonlySet<string> = set("a an the its their our");

/** Words of bound and approximation that stand between a verb or "by" and the number. */
export const HEDGE_WORDS: ReadonlySet<string> = set(
  "a an the up to upto about around approximately roughly nearly almost over above more than at least most as much many high low little few only just even average mean of by less under below fewer exceeding beyond close some maximum minimum factor another further additional respectively remarkable impressive compelling competitive promising significant substantial notable modest mere merely whopping typically generally often usually total overall also absolute relative approx ca greater better larger factors staggering rate anywhere range ranging max min avg multiple an impressive on astonishing striking stunning sizable sizeable hefty noticeable outstanding surprising extraordinary appreciable conservatively potentially consistently large margin fully estimated well far slightly rather minimal small respectable considerable consistent no rel",
);

/** Verbs of having a result: what follows is a level or a change. */
export const ATTAIN: ReadonlySet<string> = set(
  "achieve achieves achieved achieving attain attains attained attaining obtain obtains obtained obtaining reach reaches reached reaching get gets getting got yield yields yielding yielded deliver delivers delivering delivered score scores scored scoring record records recording report reports reporting reported show shows showing demonstrate demonstrates demonstrating demonstrated produce produces producing with hit hits hitting post exhibit exhibits exhibiting hold holds have has having offer offers offering provide provides providing gives giving give exhibiting realizes realizing realize enjoy enjoys enables enabling recorded setting sets set",
);

/** Words after which a share counts what is still used: "using only 43% of the tokens". */
export const USING: ReadonlySet<string> = set(
  "use uses using used require requires requiring required need needs needing needed consume consumes consuming consumed with retain retains retaining retained keep keeps keeping kept maintain maintained at access accesses accessing load loads loading activate activates activating activated take takes taking train training trained update updates updating updated tune tuning tuned process processes processing processed on utilize utilizes utilizing utilized only just merely leverage leverages leveraging spends spending spend select selecting selects selected involves involving employ employing occupies occupying has have having costs cost costing within under for remaining preserve preserving stores storing via fine-tuning finetuning fine-tuned finetunes fine-tunes by from executes executing runs running compute computes computing performing contain contains containing comprise comprises comprising cached caching incurs incurring",
);

/** Verbs after which a share of quality is what is kept. */
export const KEEP: ReadonlySet<string> = set(
  "retain retains retained retaining maintain maintains maintained maintaining preserve preserves preserved preserving keep keeps keeping kept recover recovers recovered recovering achieve achieves achieved achieving reach reaches reached reaching attain attains attaining attained match matches matching sustain sustains obtain obtains obtaining obtained capture captures capturing captured deliver delivers delivering close closes closing restore restores restoring restored get gets getting averages averaging provides yields yielding with at to",
);

/** Words that end a clause inside a sentence. */
export const CLAUSE_BREAK: ReadonlySet<string> = set(
  "while whereas although though but which whilst because when where since",
);

/** Openers of a sentence that adds another result instead of going on about the last one. */
export const ADDS =
  /^\W{0,3}(?:moreover|furthermore|additionally|in addition|besides|also|finally|lastly|further|beyond|meanwhile|however|separately|second(?:ly)?|third(?:ly)?|on the other hand|in contrast|importantly|we (?:further|also|additionally))\b/i;
