/** Units of absolute measurement and what kind of thing a number with them is; such a number is a level, never a change. */
export const ABSOLUTE_UNITS: Readonly<Record<string, "time" | "memory" | "rate" | "power" | "compute" | "bits" | "length" | "money" | "frequency">> = {
  ms: "time", s: "time", sec: "time", secs: "time", second: "time", seconds: "time", minute: "time", minutes: "time", min: "time", mins: "time",
  hour: "time", hours: "time", hr: "time", hrs: "time", h: "time", day: "time", days: "time", week: "time", weeks: "time", month: "time", months: "time", year: "time", years: "time",
  millisecond: "time", milliseconds: "time", microseconds: "time", μs: "time", us: "time", ns: "time", nanoseconds: "time", cycles: "time",
  gb: "memory", mb: "memory", kb: "memory", tb: "memory", gib: "memory", mib: "memory", kib: "memory", bytes: "memory", byte: "memory", gigabytes: "memory", megabytes: "memory",
  fps: "rate", hz: "frequency", khz: "frequency", mhz: "frequency", ghz: "frequency", qps: "rate", gbps: "rate", mbps: "rate", tps: "rate", rps: "rate",
  w: "power", mw: "power", kw: "power", kwh: "power", j: "power", mj: "power", joules: "power", watt: "power", watts: "power", μj: "power", nj: "power", pj: "power", μw: "power",
  flops: "compute", gflops: "compute", mflops: "compute", tflops: "compute", pflops: "compute", macs: "compute", gmacs: "compute", mmacs: "compute", gops: "compute", tops: "compute", petaflops: "compute", teraflops: "compute",
  "gpu-hours": "compute", bit: "bits", bits: "bits", nm: "length", mm: "length", cm: "length", m2: "length", mm2: "length", cm2: "length", km: "length", px: "length", pixels: "length",
  dollars: "money", usd: "money", cents: "money", db: "length", frames: "rate",
};
