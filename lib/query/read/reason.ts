/** Why a number was not used, in a sentence. */
export function reasonOf(code: string, _text: string, _context: string | null): string {
  return code.replaceAll("-", " ");
}
