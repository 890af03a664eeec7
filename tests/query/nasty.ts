import fc from "fast-check";
import { type MadePaper, madePapers } from "./made";
import { claim } from "./support";

/** Text that breaks tables: separators, quotes, line breaks, beginnings of formulas, other scripts. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        '"',
        ",",
        ";",
        "'",
        "|",
        "=1+1",
        "\uFF1D",
        "a",
        " ",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

export const nastyPapers: fc.Arbitrary<MadePaper[]> = fc
  .tuple(madePapers, fc.array(fc.tuple(nasty, nasty), { minLength: 14, maxLength: 14 }))
  .map(([papers, texts]) =>
    papers.map((p, i) => {
      const [title, quote] = texts[i] as [string, string];
      const abstract = `${quote}${p.abstract}`;
      const claims = p.claims.map((c) => claim({ ...c, span: { start: 0, end: quote.length } }, abstract));
      return { ...p, title, abstract, claims: claims.map((c) => ({ ...c, quote, model: quote })) };
    }),
  );
