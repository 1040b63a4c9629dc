import { LONGEST } from "./limits";
import type { Meta } from "./meta";
import type { Stated } from "./stated";

/** The address of the picture that the page shows for itself elsewhere; empty when it names none. Never fetched. */
export function pickImage(document: Document, stated: Stated, meta: Meta, url: string): string {
  const link = document.querySelector('link[rel~="image_src" i]')?.getAttribute("href") ?? "";
  const named = [
    ...meta(
      "og:image:secure_url",
      "og:image",
      "og:image:url",
      "twitter:image",
      "twitter:image:src",
    ),
    stated.image,
    link,
  ];
  for (const address of named) {
    if (address === "" || !URL.canParse(address, url)) continue;
    const { protocol, href } = new URL(address, url);
    if (/^https?:$/.test(protocol) && href.length <= LONGEST.url) return href;
  }
  return "";
}
