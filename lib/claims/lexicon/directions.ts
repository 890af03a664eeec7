import type { Quantity } from "../types";

/** up/down: more or less of the thing, good or bad by what it is · better/worse: whatever it is. */
export type Change = "up" | "down" | "better" | "worse";

/** What part the word plays: "reduces" (verb), "reduction" (noun), "fewer" (comparative). */
export type CueForm = "verb" | "noun" | "comparative";

/** Words of change. A cue with a quantity of its own says what changed too ("faster", "outperforms"). */
export interface CueEntry {
  change: Change;
  form: CueForm;
  words: readonly string[];
  quantity?: Quantity;
  /** The quantity is only what it means when nothing else is named. */
  measure?: string;
}

const split = (s: string): string[] => s.split(" ").filter(Boolean);
const phrases = (s: string): string[] => s.split("|").map((w) => w.trim());

export const CUES: readonly CueEntry[] = [
  {
    change: "down",
    form: "verb",
    words: [
      ...split(
        "reduce reduces reduced reducing decrease decreases decreased decreasing lower lowers lowered lowering cut cuts cutting shrink shrinks shrank shrinking shrunk diminish diminishes diminished minimize minimizes minimized minimizing minimising minimise slice slices slash slashes slashed slashing trim trims trimmed trimming lessen lessens curtail curtails cutting shorten shortens shortened shortening alleviate alleviates mitigate mitigates mitigating narrow narrows narrowing narrowed closes closing bridges suppress suppresses suppressing halve compacts economize drops dropped fall falls fell falling declines declined bring brought brings dropping lowers curbing curbs decline truncates relieve relieving relieves eases easing shave shaves shaved shaving slims slimming",
      ),
      ...phrases(
        "goes down|go down|going down|went down|comes down|came down|cut down|cuts down|cutting down|bring down|brings down|bringing down|scale down|drive down|drives down|driving down|scales down|down",
      ),
    ],
  },
  {
    change: "down",
    form: "verb",
    measure: "saved",
    words: split(
      "save saves saved saving frees freed freeing prune prunes pruned pruning skip skips skipped skipping omit omits omitting omitted remove removes removed removing discard discards discarded discarding eliminate eliminates eliminated eliminating drop avoid avoids avoided avoiding conserve conserves economizes evict evicts evicting evicted filter filters filtering exclude excludes excluding bypass bypasses bypassing merging",
    ),
  },
  {
    change: "down",
    form: "verb",
    quantity: "size_reduction",
    measure: "model size",
    words: split("compress compresses compressed compressing"),
  },
  {
    change: "up",
    form: "verb",
    words: split(
      "push pushes pushed pushing increase increases increased increasing raise raises raised raising elevate elevates elevated elevating rise rises rose rising grow grows grew growing climb climbs expand adds adding inflate inflates multiply multiplies extend extends extending scale scales scaled incur incurs incurring double doubles doubled doubling triple triples tripled quadruple quadruples climbing climbed jumps jumped jumping lift lifts lifting lifted",
    ),
  },
  {
    change: "better",
    form: "verb",
    words: split(
      "uplifts uplifting upgrades bumps bumping improve improves improved improving enhance enhances enhanced enhancing boost boosts boosted boosting gain gains gained gaining advance advances optimize optimizes optimized optimizing upgrade strengthens strengthening strengthen uplift amplifies amplify benefit benefits refines benefiting recover recovers recovered recovering ameliorates",
    ),
  },
  {
    change: "better",
    form: "verb",
    quantity: "accuracy_delta",
    words: [
      ...split(
        "outscore outscores outscored outscoring bests besting trumps outshines outshine outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding beat beats beating beaten outstrip outstrips outdo outdoes outperforme tops overtakes eclipses eclipsing outpaces outpacing surpassing ahead",
      ),
      ...phrases(
        "out perform|out performs|out performed|out performing|improve over|improves over|improving over|improved over|improve upon|improves upon|improving upon|improves on|edges out|edging out|surges past|surging past",
      ),
    ],
  },
  {
    change: "worse",
    form: "verb",
    words: split(
      "degrade degrades degraded degrading worsen worsens worsened worsening hurt hurts hurting sacrifice sacrifices sacrificed sacrificing lose loses losing lost suffer suffers suffered suffering compromise compromises compromising deteriorate deteriorates  harms harm",
    ),
  },
  {
    change: "worse",
    form: "verb",
    quantity: "accuracy_delta",
    words: split(
      "underperform underperforms underperforming underperformed trail trails trailing trailed lag lags lagging lagged behind",
    ),
  },
  {
    change: "better",
    form: "verb",
    quantity: "speedup",
    words: [
      ...split(
        "accelerate accelerates accelerated accelerating expedite expedites expediting speed speeds sped speeding hasten",
      ),
      ...phrases("speed up|speeds up|speeding up|sped up|speed ups up"),
    ],
  },
  {
    change: "worse",
    form: "verb",
    quantity: "speedup",
    words: [...split("slow slows slowing slowed"), ...phrases("slow down|slows down|slowing down")],
  },

  {
    change: "down",
    form: "noun",
    words: [
      ...split(
        "reduction reductions decrease decreases cut cuts saving savings decline shrinkage cutback drop",
      ),
      ...phrases("reduction ratio|reduction ratios|reduction rate|reduction rates|saving ratio|saving rate"),
    ],
  },
  {
    change: "up",
    form: "noun",
    words: split(
      "increase increases growth rise jump jumps increment increments uptick surge inflation leap lift uplift",
    ),
  },
  {
    change: "better",
    form: "noun",
    words: split(
      "improvement improvements gain gains boost boosts enhancement enhancements margin margins advantage advantages advance benefit benefits",
    ),
  },
  {
    change: "worse",
    form: "noun",
    quantity: "accuracy_delta",
    words: split(
      "degradation degradations drop drops loss losses deterioration decay decline declines dip penalty sacrifice gap worsening shortfall",
    ).concat(phrases("performance gap|accuracy gap|quality gap")),
  },
  { change: "worse", form: "noun", quantity: "compute_reduction", words: split("overhead overheads") },
  {
    change: "better",
    form: "noun",
    quantity: "speedup",
    measure: "speedup",
    words: [
      ...split("speedup speedups acceleration accelerations"),
      ...phrases(
        "inference speed up|inference speed ups|training speed up|decoding speed up|generation speed up|speed up|speed ups|speed boost|speed boosts|speed gain|speed gains|speedup ratio|speedup ratios|speed up ratio|speed improvement|speed improvements|acceleration ratio|acceleration ratios|acceleration rate|speedup factor|speedup factors|speedup rate|speed increase|speed advantage|wall clock speedup|wall clock speedups|wall time speedup",
      ),
    ],
  },
  {
    change: "worse",
    form: "noun",
    quantity: "speedup",
    measure: "slowdown",
    words: split("slowdown slowdowns"),
  },
  {
    change: "better",
    form: "noun",
    quantity: "size_reduction",
    measure: "compression",
    words: [
      ...split("compression compressions"),
      ...phrases(
        "compression ratio|compression ratios|compression rate|compression rates|compression factor|compression factors|weight reduction|weight reductions|parameter reduction rate|model compression|model size compression|parameter compression|model compression ratio|weight compression",
      ),
    ],
  },

  {
    change: "better",
    form: "comparative",
    quantity: "speedup",
    measure: "speed",
    words: [
      ...split("faster quicker speedier quickly rapidly swifter"),
      ...phrases("more quickly|more rapidly"),
    ],
  },
  { change: "worse", form: "comparative", quantity: "speedup", measure: "speed", words: split("slower") },
  {
    change: "better",
    form: "comparative",
    quantity: "cost_reduction",
    measure: "cost",
    words: [
      ...split("cheaper"),
      ...phrases(
        "less costly|less expensive|more cost effective|more cost efficient|more affordable|lower cost|less cost|lower costs",
      ),
    ],
  },
  {
    change: "worse",
    form: "comparative",
    quantity: "cost_reduction",
    words: [...phrases("more expensive|more costly"), "costlier", "pricier"],
  },
  {
    change: "better",
    form: "comparative",
    quantity: "size_reduction",
    measure: "model size",
    words: [
      ...split("smaller lighter"),
      ...phrases(
        "more compressible|more compressed|compressed|more compact|more lightweight|more parameter efficient|less model size|more storage efficient",
      ),
    ],
  },
  {
    change: "better",
    form: "comparative",
    quantity: "memory_reduction",
    measure: "memory",
    words: phrases(
      "more memory efficient|less memory intensive|less memory hungry|less memory demanding|better memory efficiency|memory efficient",
    ),
  },
  {
    change: "better",
    form: "comparative",
    quantity: "energy_reduction",
    measure: "energy",
    words: phrases(
      "more energy efficient|more power efficient|less energy intensive|less power hungry|less energy hungry|better energy efficiency|higher energy efficiency|energy efficient|better performance per watt|higher performance per watt|better energy delay product|greener",
    ),
  },
  {
    change: "better",
    form: "comparative",
    quantity: "data_reduction",
    measure: "data",
    words: phrases(
      "less data hungry|more data efficient|more sample efficient|more label efficient|sample efficient|data efficient",
    ),
  },
  {
    change: "better",
    form: "comparative",
    quantity: "token_reduction",
    measure: "tokens",
    words: [...phrases("more token efficient"), "shorter"],
  },
  {
    change: "better",
    form: "comparative",
    quantity: "compute_reduction",
    measure: "efficiency",
    words: phrases(
      "more efficient|more compute efficient|more computationally efficient|efficient|higher efficiency|greater efficiency|better efficiency|more efficiently|less compute intensive|less computationally expensive|more resource efficient|more flop efficient|less computationally intensive|less computationally demanding|less computationally heavy|less compute hungry|less resource intensive|less resource demanding|less resource hungry",
    ),
  },
  {
    change: "worse",
    form: "comparative",
    quantity: "compute_reduction",
    measure: "efficiency",
    words: phrases("less efficient|less compute efficient|less computationally efficient"),
  },
  {
    change: "worse",
    form: "comparative",
    quantity: "energy_reduction",
    measure: "energy",
    words: phrases("less energy efficient|less power efficient"),
  },
  {
    change: "better",
    form: "comparative",
    quantity: "accuracy_delta",
    measure: "accuracy",
    words: phrases(
      "more accurate|more accurately|more robust|more consistent|more consistently|better performing|more effective|more often correct|more precise|more correct|more reliable",
    ),
  },
  {
    change: "worse",
    form: "comparative",
    quantity: "accuracy_delta",
    words: phrases("less accurate|worse accuracy|less robust"),
  },
  {
    change: "down",
    form: "comparative",
    words: split("fewer less lower reduced smaller shorter decreased lesser lighter diminished"),
  },
  {
    change: "up",
    form: "comparative",
    words: split("more higher greater larger increased bigger longer additional extra further"),
  },
  {
    change: "better",
    form: "comparative",
    words: split("better improved superior enhanced boosted stronger"),
  },
  { change: "worse", form: "comparative", words: split("worse poorer inferior degraded") },
];
