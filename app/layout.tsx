import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { Address } from "@/components/address/provider";
import { Header } from "@/components/shell/header";
import { Keys } from "@/components/shell/keys";
import { PickedProvider } from "@/components/ui/picked";
import { THEME_COOKIE, themeOf } from "@/lib/format";
import { EMBEDDED } from "@/lib/format/embed";
import "./globals.css";

export const metadata: Metadata = {
  icons: { icon: "/icon.svg" },
  title: { default: "Tradeoff Atlas", template: "%s · Tradeoff Atlas" },
  description: "What makes a model cheaper without making it worse: how much, says who, in which words.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The frame of every page. Reading the cookie makes pages dynamic, which the script nonce needs anyway. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const embedded = (await headers()).get(EMBEDDED);
  const theme = themeOf(embedded ?? (await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme ?? undefined} suppressHydrationWarning>
      <body>
        <Address>
          <PickedProvider>
            {embedded === null && <Header />}
            <main id="main" tabIndex={-1} className="outline-none">
              {children}
            </main>
            {embedded === null && <Keys />}
          </PickedProvider>
        </Address>
      </body>
    </html>
  );
}
