import { ACCURACY } from "../look";
import type { Row } from "./row";

/** Scores said by what is found or solved. */
export const SOLVED: readonly Row[] = [
  {
    id: "comparative.solved",
    says: "verb of finding or solving, number, then more",
    when: [
      "detect*|find|finds|finding|fix*|solv*|localiz*|locat*|answer*|complet*|discover*|resolv*|identif*|catch*|repair*|uncover*|recover* NUM% more !@any",
    ],
    gives: "change",
    way: "better",
    measures: ACCURACY,
    example: "The monitor detects 18% more failures than either part alone.",
    not: "The monitor reads 18% more frames than either part alone.",
  },
];
