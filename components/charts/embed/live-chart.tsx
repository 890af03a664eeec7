"use client";
import dynamic from "next/dynamic";

/** Keeps the room of the chart until it is loaded, so that nothing jumps. */
const Room = () => <div className="scripted h-[420px] rounded-md border bg-card" aria-hidden="true" />;

/** The chart that answers: Recharts draws in the browser only, the plain chart serves those without scripts. */
export const LiveChart = dynamic(() => import("./embedded-chart").then((m) => m.EmbeddedChart), {
  ssr: false,
  loading: Room,
});
