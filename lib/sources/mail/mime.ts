/** Bytes that quoted-printable or base64 stand for, as text. */
const utf8 = (bytes: readonly number[], charset: string): string => {
  const name = /8859-1|1252|ascii/i.test(charset) ? "windows-1252" : "utf-8";
  return new TextDecoder(name).decode(Uint8Array.from(bytes));
};

/** RFC 2045, 6.7: "=3D" is a byte, "=" at the end of a line joins it with the next. */
function quotedPrintable(body: string, charset: string): string {
  const joined = body.replace(/=[ \t]*\r?\n/g, "");
  return joined.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) =>
    utf8(
      (run.match(/[0-9A-Fa-f]{2}/g) ?? []).map((hex) => Number.parseInt(hex, 16)),
      charset,
    ),
  );
}

function base64(body: string, charset: string): string {
  const digits = body.replace(/[^A-Za-z0-9+/]/g, "");
  const bytes = Array.from(atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0))), (c) =>
    c.charCodeAt(0),
  );
  return utf8(bytes, charset);
}

/** Headers of a mail or of a part of one, with those that go on over lines joined; and what stands below. */
function partOf(text: string): { header: (name: string) => string; body: string } {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, " ");
  return {
    header: (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(head)?.[1]?.trim() ?? "",
    body: end ? text.slice(end.index + end[0].length) : "",
  };
}

/** A mail of parts holds no more of them inside one another. */
const DEEPEST = 4;

/** The text of a mail as it was sent: its plain part, its bytes put back; null where it is no mail with headers of MIME. */
export function mailText(text: string, depth = 0): string | null {
  const { header, body } = partOf(text.slice(0, 1) === "\uFEFF" ? text.slice(1) : text);
  const type = header("Content-Type");
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary && depth < DEEPEST) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    for (const part of parts) {
      const plain = mailText(part.replace(/^\r?\n/, ""), depth + 1);
      if (plain !== null) return plain;
    }
    return null;
  }
  const encoding = header("Content-Transfer-Encoding").toLowerCase();
  if (type && !/^text\/plain/i.test(type)) return null;
  if (!type && !encoding) return null;
  const charset = /charset="?([^";]+)"?/i.exec(type)?.[1] ?? "";
  if (encoding === "quoted-printable") return quotedPrintable(body, charset);
  return encoding === "base64" ? base64(body, charset) : body;
}

/** A mail that was answered or forwarded has a mark before each line. */
export function unquoted(text: string): string {
  const lines = text.split("\n");
  const marked = lines.filter((l) => /^> ?/.test(l)).length;
  return marked > lines.length / 2 ? lines.map((l) => l.replace(/^> ?/, "")).join("\n") : text;
}
