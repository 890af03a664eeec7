"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { enableHistorySync, NuqsAdapter } from "nuqs/adapters/react";
import { useState } from "react";
import { PickedProvider } from "@/components/ui/picked";

// The router's own steps (links between pages) are heard too.
if (typeof window !== "undefined") enableHistorySync();

/** Answers of this visit stay: the data changes only when a digest is read. The server is near; a failure is said at once. */
const newClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: "always",
        refetchOnMount: false,
      },
    },
  });

/** The address and the answers of the server, for all below. @param search the query string of the request */
export function Providers({ search, children }: { search: string; children: React.ReactNode }) {
  const [client] = useState(newClient);
  return (
    <NuqsAdapter serverSearch={search}>
      <QueryClientProvider client={client}>
        <PickedProvider>{children}</PickedProvider>
      </QueryClientProvider>
    </NuqsAdapter>
  );
}
