const set = (s: string): ReadonlySet<string> => new Set(s.split(" "));

/** Words for what others did. */
export const EARLIER: ReadonlySet<string> = set(
  "existing previous prior earlier recent other others competing conventional traditional baseline baselines vanilla standard classical state-of-the-art",
);

/** Verbs with which a paper brings something of its own: "we propose". */
export const PROPOSES: ReadonlySet<string> = set(
  "propose proposes proposed proposing develop develops developed introduce introduces introduced introducing design designs designed devise devises present presents presented presenting build built create creates",
);

/** Things a paper may bring that measure others. */
export const MEASURING: ReadonlySet<string> = set(
  "benchmark benchmarks study studies survey metric metrics evaluation analysis testbed review investigation experiment leaderboard evaluating assessing measuring benchmarking evaluate assess findings",
);

/** Things a paper may bring that are themselves measured. */
export const METHODS: ReadonlySet<string> = set(
  "method methods approach approaches framework algorithm model models architecture system technique techniques network networks optimizer scheme mechanism module strategy paradigm solution pipeline kernel kernels engine attention training quantization pruning decoding compiler layer transformer",
);

/** Words of a title that make the paper a study of others' work. */
export const STUDY_TITLE =
  /(?:^|[:?] )do \w+|^(?:is|are|can|does|should|will|has|have)\b[^?]*\?|: an? (?:[\w-]+ ){0,4}(?:dataset|corpus)\b|^(?:effects?|impact|influence) of\b|\b(?:unveiling|uncovering|probing)\b|\b(benchmark(s|ing)?|evaluating|evaluations? of|survey|(empirical|case|comprehensive|systematic|large-scale|comparative|controlled|pilot) (study|analysis|evaluation|investigation)|a study|study of|measuring|scruti\w+|investigating|assessing|analy[sz]ing|analysis of|understanding|demystifying|dissecting|lessons|insights|how (much|far|do|does|well|good|can)|what|why|when|limits of|trade-?offs in)\b/i;

/** Words of a title that sets what there is against one another, and of an abstract that says so. */
export const COMPARISON_TITLE = /\b(?:versus|vs\.?|v\.s\.)\s/i;
export const COMPARES = /\bwe (?:\w+ )?compare the\b/i;

/** Phrases of an abstract that say it is a study. */
export const STUDY_TEXT =
  /\b((we|this (study|paper|work|article)) (conducts?|performs?|carr(y|ies) out|presents?|provides?|undertakes?) (the first|an?)(?! (theoretical|convergence|complexity|mathematical|regret|ablation|detailed) )[\w\s,()-]{0,50}?(study|analysis|evaluation|survey|investigation|assessment|benchmark)|this survey|we (?:evaluate|examine|test|investigate|assess) whether|we (systematically|empirically|comprehensively|extensively) (study|investigate|evaluate|benchmark|compare|analy[sz]e|assess|examine)|a careful comparison)\b/i;

/** What a paper with a method of its own says of it. */
export const OWN_METHOD =
  /\b(our (\w+[ -]){0,3}(method|approach|framework|technique|algorithm|system|architecture|solution|design|implementation|optimizer|scheme|accelerator|strategy|pipeline|models?)s?\b|(the|our) proposed|we (propose|introduce|develop|design|devise) (a|an|the|two|three|our)? ?(\w+[ -]){0,5}(method|approach|framework|technique|algorithm|system|architecture|solution|optimizer|scheme|strategy)s?\b)/i;

/** "FooNet is a training-free framework": what has a name with two capitals and is a method is the paper's own. */
export const OWN_NAMED =
  /(?:^|[.:] )[A-Z]\w*[A-Z]\w* is an? (?:[\w-]+ ){0,4}(?:method|approach|framework|technique|algorithm|system|optimizer|architecture)\b/;

/** Words of a sentence that tells what a study found about others' work. */
export const FINDING =
  /\b(we (also |further |then |first )?(reveal|discover|uncover)|(our|the|this) (\w+ ){0,2}(findings|analysis|analyses|study|investigation|survey) (\w+ )?(reveals?|shows?|indicates?|suggests?|demonstrates?|finds?)|our findings|it is found|(key|main|several|following) findings|we find that (?:most|many|all|existing|current|popular|common))\b/i;

/** Words of a sentence that tells how things went with time, whoever did them. */
export const TREND =
  /\b(?:over the (?:past|last) (?:\w+ )?(?:years?|months|decades?)|every (?:\w+ )?(?:months|years))\b/i;

/** Words of a sentence that speaks of the paper's own method. */
export const OWN_SENTENCE =
  /\b(our (?!evaluations?\b|results?\b|experiments?\b|findings?\b|analys[ei]s\b|stud(?:y|ies)\b|investigations?\b)(\w+[ -]){0,3}(method|approach|models?|framework|system|technique|algorithm|solution|implementation|design|architecture)|our (\w+[ -]){0,2}(classifiers?|networks?|l?lms?|agents?|detectors?)|(the|our) proposed|we propose|we introduce|these techniques|this (\w+ )?(approach|method)|we (can )?(achieve|obtain|reach|reduce|improve|outperform|accelerate|speed|save|cut)|the resulting (\w+ )?(model|method|system|network)s?)\b/i;

/** Words of a title that brings an attack. */
export const ATTACKS =
  /\b(attack(s|ing|er)?|jailbreak\w*|red[- ]team\w*|backdoors?|poison\w*|hijack\w*|adversarial (examples?|prompts?|patch(es)?|perturbations?)|injections?|evasion|stealthy)\b/i;

/** Words of a title that brings a defence, or measures one. */
export const DEFENDS =
  /\b(defen[cs]es?|defend\w*|defensive|mitigat\w*|guard\w*|robust\w*|protect\w*|safeguard\w*|detect\w*|shield\w*|secur\w+|align\w*|unlearn\w*|resist\w*|immun\w*|against|prevent\w*|safe|safety|benchmark\w*|purif\w*)\b/i;

/** What an abstract says that proposes an attack. */
export const PROPOSES_ATTACK =
  /\b(we|this paper|this work) (\w+ )?(propose|introduce|present|design|develop|devise)s? [^.]{0,80}\b(attack|jailbreak|backdoor)\b(?! (detect|defen|mitigat|success))/i;
