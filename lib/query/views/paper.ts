import type { PaperDetails } from "../read/details";
import type { PaperRecord } from "../read/records";
import type { PaperView } from "../types";

const NO_DETAILS: PaperDetails = { links: [], digests: [], rejected: [], labels: [], corrections: [] };

/** One paper, whole, in the order of `PaperView`. */
export function paperOf(
  record: PaperRecord,
  details: PaperDetails = NO_DETAILS,
  related: PaperView["related"] = [],
): PaperView {
  const {
    slug,
    title,
    date,
    year,
    yearSource,
    authors,
    organisation,
    comments,
    hasCode,
    authorNames,
    arxivId,
    doi,
    openReviewId,
    textKind,
    abstract,
    claims,
    tradeoffs,
  } = record;
  return {
    slug,
    title,
    date,
    year,
    yearSource,
    authors,
    organisation,
    comments,
    hasCode,
    authorNames,
    arxivId,
    doi,
    openReviewId,
    textKind,
    abstract,
    links: details.links,
    digests: details.digests,
    claims,
    tradeoffs,
    rejected: details.rejected,
    labels: details.labels,
    corrections: details.corrections,
    extractorVersion: record.extractorVersion,
    labellerVersion: record.labellerVersion,
    related,
  };
}
