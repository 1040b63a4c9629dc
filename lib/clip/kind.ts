import type { ResourceKind } from "@/lib/domain/resource";
import type { Signs } from "./kind-signs";
import { WEIGHED, WEIGHTS } from "./kind-weights";
import type { Meta } from "./meta";
import type { Stated } from "./stated";

/** What a page can only be if it says so: its best witness, or the type that it shares itself as, settles it. */
const SAID: ReadonlySet<string> = new Set([
  "course",
  "video",
  "book",
  "podcast",
  "event",
  "repository",
  "paper",
  "profile",
]);
const SHARED_AS: readonly (readonly [pattern: RegExp, kind: ResourceKind])[] = [
  [/^video/, "video"],
  [/^(books?|book\.book)$/, "book"],
  [/^music\.(song|radio_station|episode)|podcast/, "podcast"],
  [/^profile$/, "profile"],
  [/^event/, "event"],
  [/course/, "course"],
];

/** The places where most videos, courses, code and papers are; every other site is read by its signs alone. */
const GIANTS: readonly (readonly [address: RegExp, kind: ResourceKind])[] = [
  [
    /^(m\.)?youtube\.com\/(watch|live|shorts)|^youtu\.be\/.|^vimeo\.com\/(\d|channels\/.+\/\d)|^dailymotion\.com\/video|^ted\.com\/talks\/.|^arte\.tv\/.+\/videos\/|^twitch\.tv\/videos/,
    "video",
  ],
  [
    /^coursera\.org\/(learn|specializations|professional-certificates)\/|^udemy\.com\/course\/|^edx\.org\/(course|learn)\/|^openclassrooms\.com\/.+\/courses\/|^fun-mooc\.fr\/.+\/(cours|courses)\/|^futurelearn\.com\/courses\/|^khanacademy\.org\/.+\/|^linkedin\.com\/learning\/|^pluralsight\.com\/courses\//,
    "course",
  ],
  [
    /^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/(?!topics\/|features\/|about\/|orgs\/|blog\/|marketplace\/|search\/)[^/]+\/[^/]+\/?$/,
    "repository",
  ],
  [
    /^arxiv\.org\/(abs|pdf|html)\/|^(bio|med)rxiv\.org\/content\/|^doi\.org\/|^hal\.science\/hal-|^pubmed\.ncbi\.nlm\.nih\.gov\/\d/,
    "paper",
  ],
  [
    /^podcasts\.apple\.com\/|^open\.spotify\.com\/(episode|show)\/|^soundcloud\.com\/[^/]+\/[^/]+/,
    "podcast",
  ],
  [/^eventbrite\.\w+(\.\w+)?\/e\/|^meetup\.com\/.+\/events\/\d/, "event"],
  [/^linkedin\.com\/in\//, "profile"],
  [/^goodreads\.com\/book\/|^openlibrary\.org\/(books|works)\//, "book"],
];

/**
 * What kind of thing the page is. In this order: the few places where most of a kind is; what the page says it is,
 * for kinds that nothing else tells; else the signs, each with its weight for each kind, and the heaviest wins.
 */
export function kindOf(url: string, stated: Stated, meta: Meta, signs: Signs): ResourceKind {
  const { hostname, pathname } = new URL(url);
  const address = `${hostname.replace(/^www\d?\./, "")}${pathname}`;
  const giant = GIANTS.find(([pattern]) => pattern.test(address));
  if (giant) return giant[1];
  if (
    meta("citation_doi", "citation_journal_title", "citation_conference_title", "citation_arxiv_id")
      .length > 0
  )
    return "paper";
  if (SAID.has(stated.kind)) return stated.kind as ResourceKind;
  const type = (meta("og:type")[0] ?? "").toLowerCase();
  const shared = SHARED_AS.find(([pattern]) => pattern.test(type));
  if (shared) return shared[1];
  return heaviest(signs);
}

function heaviest(signs: Signs): ResourceKind {
  const sums = WEIGHED.map(() => 0);
  for (const [sign, weights] of Object.entries(WEIGHTS)) {
    const shown = sign === "base" ? 1 : (signs[sign] ?? 0);
    for (const [index, weight] of weights.entries())
      sums[index] = (sums[index] ?? 0) + weight * shown;
  }
  return WEIGHED[sums.indexOf(Math.max(...sums))] ?? "page";
}
