"use client";
import { Download } from "lucide-react";
import type { Analysis } from "@/lib/chart/analysis";
import { draw } from "@/lib/chart/model";
import { svgFile } from "@/lib/chart/svg";
import type { ChartCaption } from "@/lib/chart/types";
import { EmbedCode } from "./embed-code";
import { readPalette } from "./theme";

const SIZE = { width: 1080, height: 460 };
/** Pixels of the PNG per pixel of the picture. */
const SHARP = 2;

interface Props {
  analysis: Analysis;
  caption: ChartCaption;
  embed?: string;
}

/** Saves the present view as a picture that carries its title, filters, date and source. */
export function DownloadMenu({ analysis, caption, embed }: Props) {
  const file = () => svgFile(draw(analysis, SIZE), caption, readPalette());
  const button = "inline-flex items-center gap-1 rounded-sm text-acc hover:underline";
  return (
    <div data-print="hide" className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
      <Download size={13} aria-hidden="true" />
      <button
        type="button"
        className={button}
        onClick={() => save(new Blob([file()], { type: "image/svg+xml" }), "tradeoffs.svg")}
      >
        Save as SVG
      </button>
      <button type="button" className={button} onClick={async () => save(await png(file()), "tradeoffs.png")}>
        Save as PNG
      </button>
      {embed && <EmbedCode address={embed} title={caption.title} />}
    </div>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** Draws an SVG file on a canvas; nothing leaves the page. */
async function png(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SHARP;
  canvas.height = image.naturalHeight * SHARP;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob ? resolve(blob) : reject(new Error("The browser could not draw the PNG; save the SVG.")),
      "image/png",
    ),
  );
}
