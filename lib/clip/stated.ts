import { readJsonLd } from "./json-ld";
import { readMicrodata } from "./microdata";
import { isA, kindOfThing, namesOf, type Thing, textOf } from "./things";
import { fold } from "./title";

/** What the page's structured data says of the page itself; empty where it says nothing. */
export interface Stated {
  /** The objects that speak of this page, the best witness first. */
  witnesses: readonly Thing[];
  /** Every object, to look up what others refer to. */
  all: readonly Thing[];
  /** The kind that the best witness makes it; empty when it does not tell. */
  kind: string;
  title: string;
  authors: string[];
  site: string;
  publishedOn: string[];
  modifiedOn: string[];
  language: string;
  excerpt: string;
  image: string;
}

const PAGE =
  /^(WebPage|ItemPage|AboutPage|ContactPage|FAQPage|CollectionPage|ProfilePage|CheckoutPage|MedicalWebPage)$/;
const NO_SUBJECT = new Set(["", "listing"]);
/** So many things of one kind, none of which is the page's, are a list of others. */
const A_LIST = 3;

/** Reads JSON-LD, then microdata: a page's own JSON-LD is made by its publisher's system, microdata by its theme. */
export function readStated(document: Document, url: string, titles: readonly string[]): Stated {
  const all = [...readJsonLd(document), ...readMicrodata(document)];
  const folded = titles.map(fold).filter((title) => title.length > 2);
  const pages = all.filter((thing) => isA(thing, PAGE));
  const subjects = subjectsOf(all, url, folded);
  const witnesses = [...subjects, ...pages];
  const website = all.find((thing) => isA(thing, /^WebSite$/));
  const every = (...names: string[]) =>
    names.flatMap((name) => witnesses.flatMap((thing) => namesOf(thing[name], all)));
  const first = (...names: string[]) => every(...names)[0] ?? "";
  return {
    witnesses,
    all,
    kind: (subjects[0] && kindOfThing(subjects[0])) || (pages.map(kindOfThing).find(Boolean) ?? ""),
    title:
      subjects.map((thing) => textOf(thing.headline) || textOf(thing.name)).find(Boolean) ?? "",
    authors:
      subjects
        .map((thing) => [thing.author, thing.creator].map((by) => namesOf(by, all)))
        .flatMap(([author, creator]) => [author ?? [], creator ?? []])
        .find((names) => names.length > 0) ?? [],
    site:
      textOf(website?.name) ||
      (subjects.flatMap((thing) => namesOf(thing.publisher, all))[0] ?? ""),
    publishedOn: every("datePublished", "uploadDate", "dateCreated"),
    modifiedOn: every("dateModified"),
    language: first("inLanguage"),
    excerpt:
      subjects.map((thing) => textOf(thing.description)).find(Boolean) ?? first("description"),
    image: imageOf(witnesses, all),
  };
}

/**
 * The things that the page is about: those that carry its title or its address, else the first of the kind that
 * says most. Three of a kind that carry neither are a list of other pages and speak for none.
 */
function subjectsOf(all: readonly Thing[], url: string, titles: readonly string[]): Thing[] {
  const candidates = all
    .map((thing, order) => ({ thing, order, kind: kindOfThing(thing) }))
    .filter(({ kind }) => !NO_SUBJECT.has(kind))
    .map((it) => ({ ...it, points: pointsOf(it.thing, it.kind, url, titles) }))
    .sort((one, other) => other.points - one.points || one.order - other.order);
  const counts = new Map<string, number>();
  for (const { kind } of candidates) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return candidates
    .filter(({ kind, points }) => points >= 2 || (counts.get(kind) ?? 0) < A_LIST)
    .map(({ thing }) => thing);
}

/** 4 for the page's title, 2 for its address, and the half of one for articles, that pages hold videos in. */
function pointsOf(thing: Thing, kind: string, url: string, titles: readonly string[]): number {
  const name = fold(textOf(thing.headline) || textOf(thing.name));
  const isNamed =
    name.length > 2 &&
    titles.some((title) => title.includes(name) || (title.length > 8 && name.includes(title)));
  const addresses = [thing.url, thing["@id"], thing.mainEntityOfPage].flatMap((value) =>
    typeof value === "object" && value !== null && "@id" in value
      ? [textOf(value["@id"])]
      : [textOf(value)],
  );
  const isHere = addresses.some((address) => isSamePage(address, url));
  return (isNamed ? 4 : 0) + (isHere ? 2 : 0) + (kind === "article" || kind === "paper" ? 0.5 : 0);
}

function isSamePage(address: string, url: string): boolean {
  if (address === "" || !URL.canParse(address, url)) return false;
  const path = (it: string) => new URL(it, url).pathname.replace(/\/$/, "");
  return path(address) !== "" && path(address) === path(url) && !address.startsWith("#");
}

function imageOf(witnesses: readonly Thing[], all: readonly Thing[]): string {
  for (const thing of witnesses) {
    for (const value of [thing.image, thing.thumbnailUrl, thing.primaryImageOfPage]) {
      const first: unknown = Array.isArray(value) ? value[0] : value;
      if (typeof first === "string") return textOf(first);
      if (typeof first !== "object" || first === null) continue;
      const image = first as Thing;
      const other = all.find((it) => it !== image && textOf(it["@id"]) === textOf(image["@id"]));
      const address = textOf(image.url) || textOf(image.contentUrl) || textOf(other?.url);
      if (address !== "") return address;
    }
  }
  return "";
}
