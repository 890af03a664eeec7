/** A question put to the chart. */
export interface Question {
  /** Of its picture. */
  name: string;
  question: string;
  /** The view that answers it: the same parameters as the explore page. */
  query: string;
  /** How the answer is to be read. Holds no numbers: those come from the chart itself. */
  reading: string;
}

/** What the chart said when it was drawn. */
export interface Shown {
  said: string;
  source: string;
  picture: string;
}

export const QUESTIONS: readonly Question[] = [
  {
    name: "tokens-by-half",
    question: "What cuts reasoning tokens by half at no loss?",
    query: "quantity=token_reduction&factor=2..&x=token_reduction",
    reading:
      "Everything at or right of 2× halves the tokens. Above the zero line quality rose as measured, below it it fell; shares kept (“96.7 % kept”) stand on the axis as the loss they are, with their arithmetic. The axis holds percent of a score; points and errors stand on axes of their own, a touch on the switch above away. What a paper only says in words would stand in the grey lane, and a gain without any quality among the ticks.",
  },
  {
    name: "quantisation-comparable",
    question: "Which quantisation results are comparable at all?",
    query: "technique=quantization&group=benchmark",
    reading:
      "Grouped by benchmark, only results that name the same one are compared. Where no abstract names its benchmark there is no frontier to draw, and none is drawn: the points stay on the picture as what single papers report, not as a ranking.",
  },
  {
    name: "only-guaranteed",
    question: "What is left of the frontier when only what is guaranteed counts?",
    query: "y=percent&frontier=strict",
    reading:
      "“Up to” guarantees nothing, so such a point counts with no gain at all and leaves the frontier; “at least” and exact numbers stay. The solid line is the guaranteed frontier, the dotted one the claimed one, and the arrow shows which way each hedge leans.",
  },
  {
    name: "faster-in-words",
    question: "Who is faster without giving up quality, and who only says so?",
    query: "x=speedup&quantity=speedup",
    reading:
      "A mark in the grey lane stands for quality kept in words (“on par”, “comparable”): it has no number and never becomes a zero. Only marks on the plane are measured, and most gains are ticks below: how many papers state no quality is written beside them.",
  },
  {
    name: "exchange",
    question: "If one percent of quality is worth 1.03 times the factor, who wins?",
    query: "y=percent&rate=1.03",
    reading:
      "The solid ring is the winner at this exchange rate, and the dashed curves join places worth the same, half and a quarter of it. Below the chart the slider names every rate at which the winner changes, so that the answer can be seen to depend on the question.",
  },
];

/** The page of questions, from what the charts said. */
export function page(shown: ReadonlyMap<string, Shown>): string {
  const parts = QUESTIONS.map(({ name, question, query, reading }) => {
    const found = shown.get(name);
    if (!found) throw new Error(`The question "${name}" was not drawn.`);
    return `## ${question}\n\n![${question}](../${found.picture})\n\n> ${found.said}\n\n${reading}\n\nThe view: \`/?${query}\`\n`;
  });
  const source = shown.get(QUESTIONS[0]?.name ?? "")?.source ?? "";
  return `# Five questions, answered with the chart\n\nThe pictures and the quoted sentences are the chart's own, drawn from the bundled digest by \`npm run pictures\`.\n${source}.\n\n${parts.join("\n")}`;
}
