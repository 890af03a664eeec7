import fs from "node:fs";
import { parseArgs } from "node:util";
import { type Labelled, type Text, train } from "@/lib/labels/train";
import { withTexts } from "./support/by-text";
import { readPapers } from "./support/papers";

const OUT = "lib/labels/model.json";
const USAGE = `Learns what words say of techniques and domains, and writes ${OUT}.

  npm run train-labels -- --labels GOLD:PAPERS[:COUNT] [--labels …] [--texts FILE …]
    --labels GOLD:PAPERS[:COUNT]   labels and their texts (JSON Lines, as data/gold); COUNT is how much each counts (1).
                                   A label names its text by "paper", or by "text", the first 16 hex digits of the
                                   SHA-256 of title, line break and abstract (data/gold/labels-by-text.jsonl); a line
                                   without techniques, or without domains, says nothing of them
    --texts FILE                   abstracts without labels (lines of {"paper", "title", "abstract"})
    --without FILE                 leave these papers out of all of them

The same files in the same order give the same model. Exit code: 0 written, 1 bad input, 2 wrong usage.`;

interface Gold {
  paper: string;
  also?: Record<string, string[]>;
  /** Those that may come first, where there are several. */
  main?: Record<string, string[]>;
  techniques: string[];
  domains: string[];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      labels: { type: "string", multiple: true, default: [] },
      texts: { type: "string", multiple: true, default: [] },
      without: { type: "string", multiple: true, default: [] },
      help: { type: "boolean" },
    },
  });
  if (values.help || values.labels.length === 0) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const taken = new Set(values.without.flatMap((file) => readPapers(file).map(({ paper }) => paper)));
  const labelled: Labelled[] = [];
  for (const set of values.labels) {
    const [gold = "", papers = "", count = "1"] = set.split(":");
    const known = readPapers(papers);
    const texts = new Map(known.map((text) => [text.paper, text]));
    for (const line of withTexts(fs.readFileSync(gold, "utf8"), known).split("\n").filter(Boolean)) {
      const { paper, techniques, domains, also, main } = JSON.parse(line) as Gold;
      const text = texts.get(paper);
      if (text === undefined || taken.has(paper)) continue;
      taken.add(paper);
      const labels = {
        techniques: [...techniques, ...(also?.techniques ?? [])],
        domains: [...domains, ...(also?.domains ?? [])],
      };
      const leading = main?.domains ?? domains.slice(0, 1);
      labelled.push({ ...text, labels, leading, count: Number(count) });
    }
  }
  const texts: Text[] = values.texts.flatMap(readPapers).filter(({ paper }) => {
    if (taken.has(paper)) return false;
    taken.add(paper);
    return true;
  });
  const model = train(labelled, texts);
  fs.writeFileSync(OUT, `${JSON.stringify(model, null, 2)}\n`);
  console.error(`Wrote ${OUT} from ${labelled.length} texts with labels and ${texts.length} without.`);
}

main();
