import { NoPaperError, readSource, SourceError } from "@/lib/sources";
import { type Store, type StoreOptions, storeDigest, type TakenBack, takeBack } from "@/lib/store";
import { readers } from "./readers";
import { type DigestReport, digestReport, type FailedReport } from "./report";

export { correct } from "./correct";
export { readers } from "./readers";
export type { DigestReport, FailedReport } from "./report";
export { withWriter } from "./write";

/** A text to store, by the name of the file it came from, and what is to be known of how it was decoded. */
export interface InputText {
  name: string;
  text: string;
  note: string | null;
}

export interface IngestOptions extends StoreOptions {
  /** ISO day the text was copied. */
  captured?: string | undefined;
  /** Names of columns or fields, before those every reader knows. */
  map?: Readonly<Record<string, string>>;
}

/**
 * The one way into the database: reads a text, stores its papers with what is found in them, and reports.
 * @throws StoreError
 */
export async function ingestText(
  store: Store,
  { name, text, note }: InputText,
  { captured, map, ...options }: IngestOptions = {},
): Promise<DigestReport | FailedReport> {
  try {
    const digest = readSource(text, {
      name,
      ...(captured === undefined ? {} : { captured }),
      ...(map === undefined ? {} : { map }),
    });
    if (note) digest.warnings.unshift(note);
    const summary = await storeDigest(store, { name: baseName(name), text, digest }, readers, options);
    return digestReport(name, digest, summary);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return {
      file: name,
      line: error.line,
      error: `expected ${error.expected}; found ${error.found}`,
      noPaper: error instanceof NoPaperError,
    };
  }
}

/** The name a digest is kept under: of a path its last part. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) || file;

/** Takes a whole digest back (see `takeBack`); null where there is none. @throws StoreError */
export const takeBackDigest = (store: Store, hash: string): Promise<TakenBack | null> =>
  takeBack(store, readers, hash);
