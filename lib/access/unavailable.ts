const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * The page in place of every one that shows papers while the database cannot be read. It needs no script, no database and
 * no other file: a page of Next cannot be given its status.
 * @param why what is wrong, in words for anybody
 * @param again the query of the page that was asked for, so that it can be asked for again
 * @param theme the one chosen; by the system where there is none
 */
export const unavailablePage = (why: string, again: string, theme: string | null, nonce: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>No papers can be shown · Tradeoff Atlas</title>
<link rel="icon" href="/icon.svg">
<style nonce="${escaped(nonce)}">
:root { color-scheme: ${theme === "light" || theme === "dark" ? theme : "light dark"}; }
html { background: Canvas; color: CanvasText; }
a { color: inherit; }
body { margin: 0; font: 1rem/1.5 "Inter", system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 52ch; margin: 4rem auto; padding: 0 1rem; text-align: center; }
h1 { font-size: 1.25rem; }
</style>
</head>
<body>
<main id="main">
<h1>No papers can be shown</h1>
<p>${escaped(why)}</p>
<p>They are shown as soon as the database can be read: <a href="${escaped(again || "?")}">try again</a>.</p>
<p><a href="/read">A text can be read</a> and <a href="/glossary">the words looked up</a> meanwhile.</p>
</main>
</body>
</html>
`;
