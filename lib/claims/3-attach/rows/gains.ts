import { ACCURACY } from "../look";
import type { Row } from "./row";

/** Gains of quality whose score is not named: by points, by how far above another, by what is added on a benchmark. */
export const GAINS: readonly Row[] = [
  {
    id: "gain.above",
    says: "points, then above or ahead of another",
    when: ["NUMpp,plain above|ahead !zero|chance|random"],
    gives: "change",
    way: "better",
    measures: ACCURACY,
    example: "The agent stands 30 points above the next model.",
    not: "The agent stands 30 points above chance.",
  },
  {
    id: "gain.behind",
    says: "points, then behind, below or short of another",
    when: ["NUMpp,plain behind|below|short", "trail*|lag*|lags|fall*_behind ..5 by NUM%pp"],
    gives: "change",
    way: "worse",
    measures: ACCURACY,
    example: "The student is still 3.5 points behind its teacher.",
    not: "The student is still 3.5 points ahead of its teacher.",
  },
  {
    id: "gain.falls",
    says: "verb of falling with no score named, then points",
    when: [
      "collapse|collapses|collapsed|plummet|plummets|plummeted|drop|drops|dropped|fall|falls|fell|decline|declines|declined|degrade|degrades|degraded|deteriorate|deteriorates|plunge|plunges by? NUMpp,plain",
    ],
    gives: "change",
    way: "worse",
    measures: ACCURACY,
    example: "The best configurations collapse by 50 percentage points on realistic queries.",
    not: "The best configurations gain 50 percentage points on realistic queries.",
  },
  {
    id: "gain.on",
    says: "verb of adding or improving, the number, then on or in a benchmark",
    when: ["add|adds|added|adding|@verb.better another? NUM%pp,plain [on|in] !@efficiency [@Name]"],
    gives: "change",
    way: "better",
    measures: ACCURACY,
    example: "Tuning with a robust loss adds another 2.5% in FooVQA.",
    not: "Tuning with a robust loss adds another 2.5% in memory.",
  },
  {
    id: "gain.aside",
    says: "noun of improvement, a comma, then up to the number and the score",
    when: ["@noun.better ..7!efficiency , NUM%pp,plain @score"],
    gives: "change",
    way: "better",
    example: "It brings an improvement over BarNet, up to 1.1 dB PSNR.",
    not: "It brings the best result, up to 31.1 dB PSNR.",
  },
];
