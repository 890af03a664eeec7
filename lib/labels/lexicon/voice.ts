/** Words by which an abstract says whose work a sentence speaks of. Lower case; each list is parted by spaces. */
const list = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Openings with which a paper begins to speak of its own work: a speaker and what may follow it. */
export const OPENINGS = new Map<string, Set<string>>(
  Object.entries({
    we: list(`propose present introduce develop design devise study investigate show describe revisit explore
    evaluate conduct analyze analyse find examine demonstrate release build address consider use apply derive
    formulate leverage provide compare report prove establish train construct argue first therefore thus
    further also here then take discuss identify observe create tackle focus aim extend survey review benchmark`),
    this: list("paper work study survey article report letter thesis review manuscript"),
    our: list(
      "work method approach framework model system paper results key goal aim main contribution study",
    ),
    here: list("we"),
    to: list("address tackle overcome bridge mitigate solve fill alleviate"),
  }),
);

/** Who speaks in "the paper proposes". */
export const SPEAKERS = list("we paper work article study letter");

export const PROPOSING =
  /^(?:propos|present|introduc|develop|design|describ|devis|build|releas|creat|construct|contribut)(?:e|es|s)?$/;

/** What "our" may stand before where a sentence says what is proposed. */
export const OWN_NOUNS = list(
  "method approach framework model system algorithm architecture technique network pipeline strategy scheme solution",
);

/** Where the work of others begins: up to the next pause nothing named is the paper's own. */
export const OTHERS =
  list(`outperform outperforms outperforming outperformed compared comparison versus vs than
  unlike existing previous prior conventional traditional baseline baselines surpass surpasses surpassing beats
  instead orthogonal complementary incompatible beyond`);

/** A noun phrase ends before these. */
export const PHRASE_ENDS =
  list(`that which for to by with using in on at of where whose based from via through
  called named termed dubbed is are can as when under without towards toward and while`);

export const ARTICLES = list("a an the our");

/** Who does things in the sentences that tell of the proposal. */
export const SELVES = list("we our it proposed method approach framework");

/** Words of sentences that test instead. */
export const TESTING =
  list(`evaluate evaluates evaluated evaluation evaluations experiment experiments experimental
  results result compare compared comparison benchmark benchmarks tested show shows demonstrate demonstrates conduct
  achieves outperforms empirically extensive find observe`);
