import { useEffect, useState } from "react";

/**
 * Where a box stands on the page, and whether a content of some width fits into it. Observed, as what stands above it
 * grows and shrinks.
 * @param width of the content, in CSS pixels
 * @returns `top` in pixels from the top of the page; `fits` is false until the box has been measured
 */
export function useBox(
  box: React.RefObject<HTMLElement | null>,
  width: number,
): { top: number; fits: boolean } {
  const [measured, setMeasured] = useState({ top: 0, room: 0 });
  useEffect(() => {
    const measure = () => {
      if (!box.current) return;
      const top = Math.round(box.current.getBoundingClientRect().top + window.scrollY);
      const room = box.current.clientWidth;
      setMeasured((now) => (now.top === top && now.room === room ? now : { top, room }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return { top: measured.top, fits: measured.room >= width };
}
