/** The bytes that Windows-1252 shows as these characters, where it differs from Latin-1. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
/** UTF-8 of two to four bytes, read as Windows-1252: "Ã©", "â€™". */
const RUN = new RegExp(`[\u00C2-\u00F4][\u0080-\u00BF${CP1252}]{1,3}`, "g");

function byteOf(character: string): number {
  const at = CP1252.indexOf(character);
  return at >= 0 ? 0x80 + at : character.charCodeAt(0);
}

/** A text whose UTF-8 was once read as Windows-1252, put right where that is certain: "RamÃ­rez" → "Ramírez". */
export function repairMojibake(text: string): string {
  if (!/[\u00C2-\u00F4]/.test(text)) return text;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return text.replace(RUN, (run) => {
    try {
      return decoder.decode(Uint8Array.from(run, byteOf));
    } catch {
      return run;
    }
  });
}

const MARKS: Record<string, string> = {
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  '"': "\u0308",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  u: "\u0306",
  v: "\u030C",
  H: "\u030B",
  c: "\u0327",
  k: "\u0328",
  r: "\u030A",
  d: "\u0323",
  b: "\u0331",
};
const LETTERS: Record<string, string> = {
  ss: "ß",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  i: "ı",
  j: "ȷ",
};

/** TeX accents as letters, outside of maths: "L\'evy" → "Lévy", "Erd\H{o}s" → "Erdős". */
export function plainAccents(text: string): string {
  if (!text.includes("\\")) return text;
  return text
    .split(/(\$[^$]*\$)/)
    .map((part) => (part.startsWith("$") ? part : accents(part)))
    .join("");
}

const accents = (text: string): string =>
  text
    .replace(/\{?\\(['`^"~=.])\s*\{?\\?([A-Za-z])\}?\}?/g, (_, mark: string, letter: string) =>
      `${letter}${MARKS[mark]}`.normalize("NFC"),
    )
    .replace(/\{?\\([uvHckrdb])(?:\{\\?([A-Za-z])\}|\s+([A-Za-z]))\}?/g, (_, mark: string, a = "", b = "") =>
      `${a || b}${MARKS[mark]}`.normalize("NFC"),
    )
    .replace(
      /\{?\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])(?:\{\}|\s)?\}?/g,
      (_, name: string) => LETTERS[name] ?? "",
    );

const ENTITIES: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "" },
  ...{ times: "×", minus: "−", plusmn: "±", le: "≤", ge: "≥", asymp: "≈", sim: "∼", middot: "·", deg: "°" },
  ...{ ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" },
  ...{ alpha: "α", beta: "β", gamma: "γ", lambda: "λ", mu: "μ", sigma: "σ", epsilon: "ε" },
};
const ENTITY = /&(?:([A-Za-z]{2,8})|#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6}));/g;

const characterOf = (whole: string, code: number): string =>
  code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;

/** Characters that HTML writes by name or number, as themselves: "&lt;0.5%" → "<0.5%". Some sources write them twice over: "&amp;lt;". */
export function plainEntities(text: string): string {
  let plain = text;
  for (let times = 0; times < 2 && plain.includes("&"); times++)
    plain = plain.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
      return characterOf(whole, decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
    });
  return plain;
}

/** Elements that begin a new piece of a text, and a heading that only says what the text is. */
const HEADING =
  /<(?:jats:)?(?:title|h\d)[^<>]*>\s*(?:abstract|summary)\s*[.:]?\s*<\/(?:jats:)?(?:title|h\d)>/gi;
const BLOCK = /<\/?(?:jats:)?(?:p|sec|title|h\d|br|div|li|list|list-item)(?:\s[^<>]*)?\/?>/gi;
const INLINE =
  /<\/?(?:su[bp]|[ib]|em|strong|inf|sc|scp|span|italic|bold|jats:[a-z-]+|mml:[a-z-]+)(?:\s[^<>]*)?\/?>/gi;

/** Markup of publishers inside a text: "5-HT<sub>7</sub>", "<jats:p>"; what stood in pieces of its own stays apart. */
export const withoutTags = (text: string): string =>
  text.includes("<")
    ? text
        .replace(HEADING, "")
        .replace(BLOCK, " \uE010 ")
        .replace(INLINE, "")
        .replace(/(?:[ \t]*\uE010[ \t]*)+/g, " ")
        .trim()
    : text;
