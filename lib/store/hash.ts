import crypto from "node:crypto";

/** SHA-256 of a text, in hexadecimal. */
export const hashText = (text: string): string => crypto.createHash("sha256").update(text).digest("hex");

/** SHA-256 of plain JSON data; the order of keys counts, so build the data in one place. */
export const hashData = (data: unknown): string => hashText(JSON.stringify(data));
