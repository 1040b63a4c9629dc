import type { PageDetails, ResourceKind } from "@/lib/domain/resource";
import { cut, LONGEST, oneLine } from "./limits";
import type { Meta } from "./meta";
import { parseStamp } from "./parse-date";
import type { Stated } from "./stated";
import { isA, isThing, namesOf, type Thing, textOf } from "./things";

/** What one kind of page says beyond what every page says; only what it states, in its own words. */
type Reader = (page: { document: Document; stated: Stated; meta: Meta }) => PageDetails;

const MOST_CHAPTERS = 60;
const DURATION = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:[\d.]+S)?)?$/;

/** Reads the facts of the page's kind; a kind that has none of its own gives none. */
export function readDetails(
  kind: ResourceKind,
  document: Document,
  stated: Stated,
  meta: Meta,
): PageDetails {
  const facts = READERS[kind]?.({ document, stated, meta }) ?? {};
  return Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]) => [name, cut(value, LONGEST.detail)])
      .filter(([, value]) => value !== ""),
  );
}

const READERS: Partial<Record<ResourceKind, Reader>> = {
  course: ({ stated, meta }) => {
    const course = thingOf(
      stated,
      /^(Course|CourseInstance|LearningResource|EducationalOccupationalProgram)$/,
    );
    const [run] = things(course.hasCourseInstance);
    return {
      provider: named(stated, course.provider) || named(stated, course.publisher),
      level: named(stated, course.educationalLevel) || meta("course:level").join(""),
      length: textOf(course.timeRequired) || textOf(run?.courseWorkload) || textOf(run?.duration),
      price: priceOf(course, run, meta),
    };
  },
  video: ({ stated, meta, document }) => {
    const video = thingOf(stated, /^(VideoObject|Movie|TVEpisode|Episode)$/);
    return {
      channel:
        named(stated, video.author) ||
        named(stated, video.creator) ||
        named(stated, video.publisher),
      length: lengthOf(
        textOf(video.duration),
        meta("video:duration", "og:video:duration", "duration")[0],
      ),
      chapters: chaptersOf(video, document),
    };
  },
  podcast: ({ stated, meta }) => {
    const episode = thingOf(stated, /^(PodcastEpisode|RadioEpisode|AudioObject)$/);
    return {
      show: named(stated, episode.partOfSeries) || named(stated, episode.isPartOf),
      episode: textOf(episode.episodeNumber),
      length: lengthOf(
        textOf(episode.duration) || textOf(episode.timeRequired),
        meta("music:duration")[0],
      ),
    };
  },
  paper: ({ stated, meta }) => {
    const paper = thingOf(stated, /^(ScholarlyArticle|MedicalScholarlyArticle|Thesis|Article)$/);
    const said = [
      ...meta(
        "citation_doi",
        "prism.doi",
        "bepress_citation_doi",
        "dc.identifier",
        "dc.identifier.doi",
      ),
      textOf(paper.identifier),
      textOf(paper.sameAs),
    ];
    return { doi: said.map(doiIn).find((doi) => doi !== "") ?? "" };
  },
  book: ({ stated, meta }) => {
    const book = thingOf(stated, /^(Book|Audiobook)$/);
    const editions = things(book.workExample);
    const said = [
      textOf(book.isbn),
      ...editions.map((it) => textOf(it.isbn)),
      ...meta("book:isbn", "books:isbn", "og:isbn", "citation_isbn", "isbn"),
    ];
    return { isbn: said.map(isbnIn).find((isbn) => isbn !== "") ?? "" };
  },
  event: ({ stated, meta }) => {
    const event = thingOf(stated, /Event$|^(Hackathon|Festival)$/);
    return {
      startsOn: momentOf(textOf(event.startDate) || (meta("event:start_time")[0] ?? "")),
      endsOn: momentOf(textOf(event.endDate) || (meta("event:end_time")[0] ?? "")),
      place: placeOf(event, stated),
    };
  },
};

const NOTHING: Thing = {};
const thingOf = (stated: Stated, type: RegExp): Thing =>
  stated.witnesses.find((it) => isA(it, type)) ?? NOTHING;
const named = (stated: Stated, value: unknown): string => namesOf(value, stated.all)[0] ?? "";
const things = (value: unknown): Thing[] =>
  (Array.isArray(value) ? value : [value]).filter(isThing);

/** A price only with its currency: a number alone is no price; nought is said as it is. */
function priceOf(course: Thing, run: Thing | undefined, meta: Meta): string {
  for (const offer of [...things(course.offers), ...things(run?.offers)]) {
    const price = textOf(offer.price);
    const currency = textOf(offer.priceCurrency);
    if (price !== "" && (currency !== "" || Number(price) === 0))
      return oneLine(`${price} ${currency}`);
  }
  if (course.isAccessibleForFree === true || /^true$/i.test(textOf(course.isAccessibleForFree)))
    return "0";
  const [amount = ""] = meta("product:price:amount", "og:price:amount");
  const [currency = ""] = meta("product:price:currency", "og:price:currency");
  return amount !== "" && currency !== "" ? `${amount} ${currency}` : "";
}

/** An ISO 8601 duration as stated, or seconds as one. */
function lengthOf(duration: string, seconds = ""): string {
  if (DURATION.test(duration)) return duration;
  const total = Number(/^\d{1,6}$/.exec(seconds)?.[0] ?? "0");
  if (total === 0) return "";
  return `PT${total >= 3600 ? `${Math.floor(total / 3600)}H` : ""}${Math.floor((total % 3600) / 60)}M${total % 60}S`;
}

/** Chapters as lines of time and name: as structured data lists them, else as the player's own data does. */
function chaptersOf(video: Thing, document: Document): string {
  const parts = things(video.hasPart).map((part) => ({
    at: Number(textOf(part.startOffset)),
    name: textOf(part.name),
  }));
  const chapters = parts.length > 0 ? parts : playersChapters(document);
  return chapters
    .filter(({ at, name }) => Number.isFinite(at) && name !== "")
    .slice(0, MOST_CHAPTERS)
    .map(({ at, name }) => `${clock(at)} ${name}`)
    .join("\n");
}

const CHAPTER =
  /"chapterRenderer":\{"title":\{"simpleText":"((?:[^"\\]|\\.){1,200})"\},"timeRangeStartMillis":(\d+)/g;

function playersChapters(document: Document) {
  for (const script of document.querySelectorAll("script:not([src])")) {
    const source = script.textContent ?? "";
    if (!source.includes('"chapterRenderer"')) continue;
    return [...source.matchAll(CHAPTER)].map(([, name = "", at]) => ({
      at: Number(at) / 1_000,
      name: unquoted(name),
    }));
  }
  return [];
}

function unquoted(text: string): string {
  try {
    return oneLine(String(JSON.parse(`"${text}"`)));
  } catch {
    return "";
  }
}

function clock(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    Math.floor(seconds % 60),
  ];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const doiIn = (text: string): string =>
  /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)]/.exec(text)?.[0] ?? "";

/** An ISBN whose check digit is right; any other number beside a book is not one. */
function isbnIn(text: string): string {
  const digits = text.replace(/[\s-]/g, "").toUpperCase();
  if (/^\d{13}$/.test(digits)) {
    const sum = [...digits].reduce(
      (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
      0,
    );
    return sum % 10 === 0 ? digits : "";
  }
  if (!/^\d{9}[\dX]$/.test(digits)) return "";
  const sum = [...digits].reduce(
    (total, digit, at) => total + (digit === "X" ? 10 : Number(digit)) * (10 - at),
    0,
  );
  return sum % 11 === 0 ? digits : "";
}

/** A day, or a day with its hour as the page writes it: an event's hour is that of its place. */
function momentOf(stamp: string): string {
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?/.exec(stamp)?.[0];
  return local && parseStamp(stamp) !== "" ? local : parseStamp(stamp);
}

function placeOf(event: Thing, stated: Stated): string {
  const [place] = things(event.location);
  if (!place) return named(stated, event.location);
  const [address] = things(place.address);
  const parts = address
    ? [address.streetAddress, address.addressLocality, address.addressCountry].flatMap((it) =>
        namesOf(it, stated.all).slice(0, 1),
      )
    : [textOf(place.address)];
  return [textOf(place.name) || textOf(place.url), ...parts]
    .filter((part) => part !== "")
    .join(", ");
}
