const set = (s: string): ReadonlySet<string> => new Set(s.split(" "));

/** Words for what others did. */
export const EARLIER: ReadonlySet<string> = set("existing previous prior earlier other others competing conventional traditional baseline baselines vanilla standard classical state-of-the-art");

/** What a paper brings of its own; behind "we propose", "we present", "we introduce". */
export const PROPOSES: ReadonlySet<string> = set("propose proposes proposed proposing develop develops developed introduce introduces introduced introducing design designs designed devise devises present presents presented presenting build built release unveil");

/** Things a paper may bring that measure others: a benchmark is no method. */
export const MEASURING: ReadonlySet<string> = set("benchmark benchmarks dataset datasets study survey metric metrics evaluation comparison analysis testbed review framework-for investigation experiment corpus leaderboard");

/** Words of a title that make the paper a study of others' work. */
export const STUDY_TITLE = /\b(benchmark(ing)?|evaluat(ing|ion)|(an|a) (\w+ )?(study|survey|analysis|review|comparison)|empirical|investigat(ing|ion)|assess(ing|ment)|measuring|insights|understanding|lessons|comprehensive|quantifying|demystifying|dissecting|revisiting|exploring|how (much|far|do|does|well|good)|do \w+|are \w+|is \w+|can \w+|what|why|when|trade-?offs (in|with|of)|limits of)\b/i;

/** Phrases of an abstract that say it is a study. */
export const STUDY_TEXT = /\b(we (conduct|perform|carry out|present|provide) (an?|the first|a careful|a large-scale)?[\w\s,-]{0,40}?(study|analysis|evaluation|comparison|survey|investigation|assessment)|this (study|paper|work|survey) (presents|investigates|evaluates|examines|compares|assesses|explores|studies|reviews|analy[sz]es|provides)[\w\s,-]{0,60}?(study|evaluation|analysis|comparison|experiment|survey|performance of)|we (systematically|empirically|comprehensively|extensively)? ?(study|investigate|evaluate|benchmark|compare|analy[sz]e|assess|examine))\b/i;

/** Openers of a finding. */
export const FINDING = /\b(we (also |further |then |first )?(find|found|observe|observed|discover|discovered|reveal|notice|uncover|identify) (that|an|a|the)|(our|the) (\w+ ){0,2}(findings|analysis|analyses|study|evaluation|evaluations|investigation|survey) (\w+ )?(reveals?|shows?|indicates?|suggests?|demonstrates?|finds?)|findings (show|reveal|indicate)|results? reveal|it is found|our findings)\b/i;
