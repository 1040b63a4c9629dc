/**
 * The host permission that covers an address, on any port: match patterns know no ports in Chrome. Throws a
 * TypeError on what is no address.
 */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
