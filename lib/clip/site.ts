import { oneLine } from "./limits";
import type { Meta } from "./meta";
import type { Stated } from "./stated";
import { fold, siteInTitle, titleOf } from "./title";

/** Labels of addresses that name no site. */
const NO_NAME =
  /^(www\d?|com?|org|net|gov|edu|ac|gv|blog|blogs|news|shop|docs?|en|de|fr|es|m|web|home|info|github|wordpress|blogspot|medium|substack)$/;

/**
 * The name of the site: as the page states it for sharing, then in its structured data, then the part of its
 * title that its address confirms, then as an application. An address alone is no name.
 */
export function siteOf(document: Document, url: string, stated: Stated, meta: Meta) {
  const host = new URL(url).hostname.replace(/^www\d?\./, "");
  const labels = host
    .split(".")
    .slice(0, -1)
    .filter((label) => label.length > 2 && !NO_NAME.test(label));
  const hostNames = [host, host.split(".").slice(0, -1).join("."), ...labels];
  const named = meta(
    "og:site_name",
    "twitter:app:name:iphone",
    "al:ios:app_name",
    "citation_journal_title",
  );
  const inTitle = [titleOf(document), ...meta("og:title")]
    .map((title) => oneLine(siteInTitle(title, hostNames)))
    .find((name) => name !== "" && fold(name) !== "");
  const application = meta("application-name", "apple-mobile-web-app-title");
  const site = oneLine(named[0] || stated.site || inTitle || application[0]);
  return { site, siteNames: [site, stated.site, ...application, inTitle ?? "", ...hostNames] };
}
