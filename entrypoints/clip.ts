import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readableOf } from "@/lib/clip/copy";
import { extract } from "@/lib/clip/extract";
import { type FoundQuote, quoteOf } from "@/lib/clip/quote";
import type { PageRefusal } from "@/lib/domain/errors";
import type { Clip } from "@/lib/domain/resource";

/** What the injected script answers; JSON-able, and never trusted unparsed by who asked. */
export type Answer =
  /** With the address of the page that was read: a tab may have moved on since it was asked for. */
  | { kind: "clip"; address: string; clip: Clip; quote: FoundQuote | null }
  | { kind: "refused"; reason: PageRefusal };

/** Injected once into the page in front, on the user's gesture; its value is the script's result. */
export default defineUnlistedScript((): Answer => {
  const page = readableOf(document);
  const reason = refusal(page);
  if (reason) return { kind: "refused", reason };
  const clip = extract(page, location.href, String(getSelection() ?? ""));
  return clip
    ? { kind: "clip", address: location.href, clip, quote: quoteOf(getSelection()) }
    : { kind: "refused", reason: "nothing-to-read" };
});

/** What only the opened page tells: a viewer of PDF under an address that does not say so, an empty page. */
function refusal(page: Document): PageRefusal | null {
  const isViewer = page.querySelector('body > embed[type="application/pdf"]') !== null;
  if (page.contentType === "application/pdf" || isViewer) return "pdf";
  if (location.protocol === "about:" || !page.body || page.body.childElementCount === 0) {
    return page.body?.textContent?.trim() ? null : "blank";
  }
  return null;
}
