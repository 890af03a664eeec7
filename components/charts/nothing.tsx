/** In place of a chart without points: no axis is made up for them. */
export function NothingToDraw({ children }: { children?: React.ReactNode }) {
  return (
    <p data-nothing="" className="m-0 rounded-md border bg-card px-3 py-2.5 text-sm text-mut">
      Nothing to draw: no paper here states a gain as a number of its own. {children}
    </p>
  );
}
