import type { Primitive } from "./primitive";

const kebab = (name: string) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML: never markup. */
export const escapeXml = (value: string): string => value.replace(/[&<>"]/g, (c) => ESCAPES[c] as string);

/** A hundredth of a unit is finer than any screen shows. */
const short = (value: string | number) => String(value).replace(/(\.\d\d)\d+/g, "$1");

function element({ tag, attrs, text }: Primitive): string {
  const said = Object.entries(attrs).map(([name, value]) => ` ${kebab(name)}="${escapeXml(short(value))}"`);
  return `<${tag}${said.join("")}${text ? `>${escapeXml(text)}</${tag}>` : "/>"}`;
}

/** Primitives as SVG text, for a file or for a picture that no script goes through element by element. */
export const markup = (list: readonly Primitive[]): string => list.map(element).join("");
