import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";
import type { Readers } from "@/lib/store";

/** The readers whose findings are stored. */
export const readers: Readers = { claims: readClaims, labels: readLabels };
