import { ACCURACY } from "../look";
import type { Row } from "./row";

/** Scores said by what is found or solved. */
export const SOLVED: readonly Row[] = [
  {
    id: "comparative.solved",
    says: "verb of finding or solving, number, then more",
    when: [
      "detect*|find|finds|finding|fix*|solv*|localiz*|locat*|answer*|complet*|discover*|resolv*|identif*|catch*|repair*|uncover*|recover*|prove|proves|proving|pass|passes|passing NUM% more !@any",
      "solv*|prove|proves|proving|pass|passes|passing|resolv*|repair*|fix* NUMx more !@any",
      "NUM%x,plain more likely to ..2!any succeed|find|solve|complete|win|pass|identify|detect|recover",
    ],
    gives: "change",
    way: "better",
    measures: ACCURACY,
    example: "The monitor detects 18% more failures than either part alone.",
    not: "The monitor reads 18% more frames than either part alone.",
  },
];
