"use client";
import { useToken } from "@/components/state/use-token";
import { TokenField } from "@/components/ui/token-field";

/** Where the token for all corrections of the page is given. */
export function WriteToken() {
  const [token, setToken] = useToken();
  return <TokenField token={token} onToken={setToken} />;
}
