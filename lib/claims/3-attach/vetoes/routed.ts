import { beforeHedges, item, norm } from "../look";
import type { Veto, View } from "../types";
import { one } from "./ask";

const PIECES = /^(tokens?|queries|query|requests?|prompts?|inputs?|questions?|samples?|cases)$/;
/** What is done with a model that is called now and then. */
const CALLS =
  /^(use|uses|using|used|invoke|invokes|invoking|invoked|call|calls|calling|called|consult|consults|consulting|query|querying|activate|activates|activating|activated|run|runs|running)$/;
/** What sends a part of the work elsewhere. */
const SENDS =
  /^(route|routes|routing|routed|send|sends|sending|sent|defer|defers|deferring|deferred|escalate|escalates|escalating|forward|forwards|forwarding|delegate|delegates|delegating|offload|offloads|offloading)$/;
/** Words between the model called and the share it is called for. */
const REACH = 6;

/** "NUM% of (the) tokens": where the pieces stand, or null. */
function piecesBehind(view: View, i: number): number | null {
  if (norm(view, i + 1) !== "of") return null;
  const at = /^(the|all|its|their|total|generated|incoming)$/.test(norm(view, i + 2)) ? i + 3 : i + 2;
  return PIECES.test(norm(view, at)) ? at : null;
}

/** "using it for only NUM%": the verb, where no other number or clause stands between. */
function callBefore(view: View, before: number): number | null {
  if (!/^(for|on)$/.test(norm(view, before))) return null;
  for (let k = before - 1; k >= Math.max(0, before - REACH); k -= 1) {
    if (CALLS.test(norm(view, k))) return k;
    if (item(view, k)?.kind !== "word") return null;
  }
  return null;
}

/** A share of the pieces that a router sends to one of its models: what that saves is another number. */
export const routed: Veto = {
  id: "veto.routed",
  code: "share",
  example: "The large model keeps the answers right while we call it for only 30% of the tokens.",
  not: "It reaches the same accuracy using only 30% of the tokens.",
  when: (view, i) => {
    if (item(view, i)?.mention?.unit !== "%") return null;
    const pieces = piecesBehind(view, i);
    if (pieces === null) return null;
    const before = beforeHedges(view, i);
    const verb = SENDS.test(norm(view, before)) ? before : callBefore(view, before);
    return verb === null ? null : one(i, verb, pieces);
  },
};
