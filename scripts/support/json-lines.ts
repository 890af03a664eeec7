/** A paper as the commands that read JSON Lines take it. */
export interface PaperLine {
  paper: string;
  title: string;
  abstract: string;
}

/**
 * Reads lines of `{"paper", "title", "abstract"}`; blank lines are passed over.
 * @throws an error that names file, line and what was expected
 */
export function parseJsonLines(source: string, file: string): PaperLine[] {
  const papers: PaperLine[] = [];
  for (const [i, line] of source.split("\n").entries()) {
    if (line.trim() === "") continue;
    const where = `${file === "-" ? "standard input" : file}, line ${i + 1}`;
    let value: Partial<PaperLine> | null;
    try {
      value = JSON.parse(line) as Partial<PaperLine> | null;
    } catch {
      throw new Error(`${where}: expected a JSON object, got ${JSON.stringify(line.slice(0, 40))}.`);
    }
    for (const key of ["paper", "title", "abstract"] as const)
      if (typeof value?.[key] !== "string")
        throw new Error(`${where}: expected the text "${key}" in the object.`);
    papers.push(value as PaperLine);
  }
  return papers;
}
