import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies, headers } from "next/headers";
import { Header } from "@/components/shell/header";
import { Keys } from "@/components/shell/keys";
import { PickedBar } from "@/components/shell/picked-bar";
import { Providers } from "@/components/shell/providers";
import { Terms } from "@/components/shell/terms";
import { KEEP_EARLY_KEYS } from "@/components/state/early-keys";
import { THEME_COOKIE, themeOf } from "@/lib/format";
import { EMBEDDED, SEARCH } from "@/lib/format/embed";
import "./globals.css";

// Shown where it is here at the first paint, else from the next page on: no line moves when it comes.
const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--inter",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: false,
  // A phone has a face made for its screen, and no time for another.
  preload: false,
});

export const metadata: Metadata = {
  icons: { icon: "/icon.svg" },
  title: { default: "Tradeoff Atlas", template: "%s · Tradeoff Atlas" },
  description: "What makes a model cheaper without making it worse: how much, says who, in which words.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The frame of every page. Reading the cookie makes pages dynamic, which the script nonce needs anyway. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const given = await headers();
  const embedded = given.get(EMBEDDED);
  const theme = themeOf(embedded ?? (await cookies()).get(THEME_COOKIE)?.value);
  const nonce = /'nonce-([^']+)'/.exec(given.get("content-security-policy") ?? "")?.[1];
  return (
    <html lang="en" className={inter.variable} data-theme={theme ?? undefined} suppressHydrationWarning>
      <body>
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own.
          dangerouslySetInnerHTML={{ __html: KEEP_EARLY_KEYS }}
        />
        <Providers search={given.get(SEARCH) ?? ""}>
          {embedded === null && <Header />}
          <main id="main" tabIndex={-1} className="outline-none">
            {children}
          </main>
          {embedded === null && <PickedBar />}
          <Terms />
          {embedded === null && <Keys />}
        </Providers>
      </body>
    </html>
  );
}
