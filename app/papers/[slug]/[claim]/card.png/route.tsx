import { ImageResponse } from "next/og";
import { type Asked, findClaim } from "../find";
import { CardPicture, HEIGHT, WIDTH } from "../picture";

export const dynamic = "force-dynamic";

/** The picture of a claim that previews of its link show; drawn here, with the font that comes with Next. */
export async function GET(_request: Request, asked: Asked): Promise<Response> {
  const found = await findClaim(asked);
  if (!found) return new Response("There is no such claim.\n", { status: 404, headers: TEXT });
  return new ImageResponse(<CardPicture {...found} />, {
    width: WIDTH,
    height: HEIGHT,
    headers: { "Cache-Control": "no-cache" },
  });
}

const TEXT = { "Content-Type": "text/plain; charset=utf-8" };
