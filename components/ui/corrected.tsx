/** The sign of a number that a person changed or added; nothing where it stands as it was read. */
export function CorrectedSign({ claim }: { claim: { corrected?: string | null } }) {
  if (!claim.corrected) return null;
  return (
    <span title="Corrected by a person">
      <span aria-hidden="true"> ✎</span>
      <span className="sr-only"> (corrected)</span>
    </span>
  );
}
