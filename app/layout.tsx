import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { Header } from "@/components/shell/header";
import { Keys } from "@/components/shell/keys";
import { THEME_COOKIE, themeOf } from "@/lib/format";
import "./globals.css";

export const metadata: Metadata = {
  icons: { icon: "/icon.svg" },
  title: { default: "Tradeoff Atlas", template: "%s · Tradeoff Atlas" },
  description: "What makes a model cheaper without making it worse: how much, says who, in which words.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The frame of every page. Reading the cookie makes pages dynamic, which the script nonce needs anyway. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme ?? undefined} suppressHydrationWarning>
      <body>
        <NuqsAdapter>
          <Header />
          <main id="main" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <Keys />
        </NuqsAdapter>
      </body>
    </html>
  );
}
