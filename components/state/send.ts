"use client";

/** What of an answer's error is shown. */
const wordsOf = (body: unknown, status: number): string =>
  (body as { error?: { message?: string } } | null)?.error?.message ?? `The server answered ${status}.`;

async function post(address: string, token: string, body: string): Promise<Response> {
  const response = await fetch(address, {
    method: "POST",
    body,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "text/plain; charset=utf-8" },
  });
  if (response.ok) return response;
  throw new Error(wordsOf(await response.json().catch(() => null), response.status));
}

/** Sends a change and gives the answer. @throws Error in the server's words */
export const send = async <T>(address: string, token: string, body: unknown): Promise<T> =>
  (await post(address, token, JSON.stringify(body))).json();

/**
 * Sends a text whose answer comes line by line: `tell` hears each line as it comes.
 * @throws Error in the server's words, also where they come after some lines
 */
export async function sendText<T>(
  address: string,
  token: string,
  text: string,
  tell: (line: T) => void,
): Promise<void> {
  const { body } = await post(address, token, text);
  let rest = "";
  for (const reader = body?.pipeThrough(new TextDecoderStream()).getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const said = JSON.parse(line) as T & { error?: unknown };
      if (said.error) throw new Error(wordsOf(said, 500));
      tell(said);
    }
  }
}
