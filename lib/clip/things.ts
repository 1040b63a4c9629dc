import { LONGEST, oneLine } from "./limits";

/** An object of structured data (JSON-LD or microdata), as the page wrote it: nothing of it is trusted. */
export type Thing = Record<string, unknown>;

/** The kind of page that a schema.org type makes of what it describes, for types that tell one. */
const TYPES: readonly (readonly [kind: string, type: RegExp])[] = [
  ["paper", /^(ScholarlyArticle|MedicalScholarlyArticle|Thesis)$/],
  ["documentation", /^(TechArticle|APIReference|DefinedTerm|HowToGuide)$/],
  [
    "course",
    /^(Course|CourseInstance|LearningResource|EducationalOccupationalProgram|Syllabus|Quiz)$/,
  ],
  ["podcast", /^(PodcastEpisode|PodcastSeries|RadioEpisode|AudioObject|MusicRecording)$/],
  ["video", /^(VideoObject|Movie|TVEpisode|Episode|VideoGame|MovieClip)$/],
  ["book", /^(Book|Audiobook|Chapter|BookSeries|PublicationVolume)$/],
  ["forum", /^(QAPage|Question|DiscussionForumPosting|Conversation)$/],
  ["event", /Event$|^(Hackathon|Festival|CourseEvent)$/],
  ["repository", /^SoftwareSourceCode$/],
  [
    "product",
    /^(Product|ProductGroup|ProductModel|IndividualProduct|Vehicle|Car|Offer|SoftwareApplication|WebApplication|MobileApplication)$/,
  ],
  [
    "article",
    /(Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|HowTo|Recipe|Review)$/,
  ],
  ["profile", /^ProfilePage$/],
  ["listing", /^(CollectionPage|SearchResultsPage|ItemList|Blog)$/],
];

/** Whether a thing has one of the types; the vocabulary's address before a type counts for nothing. */
export function isA(thing: Thing, pattern: RegExp): boolean {
  return typesOf(thing).some((type) => pattern.test(type));
}

export function typesOf(thing: Thing): string[] {
  const types: unknown[] = Array.isArray(thing["@type"]) ? thing["@type"] : [thing["@type"]];
  return types.slice(0, 10).map((type) => textOf(type).replace(/^.*[/:#]/, ""));
}

/** The kind of page that a thing makes it, by its type; empty for types that could be anything. */
export function kindOfThing(thing: Thing): string {
  const types = typesOf(thing);
  return TYPES.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0] ?? "";
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A value as one line of plain text: pages put markup and entities into their structured data. Of more than `longest`
 * UTF-16 units only the start: what reads names and days may take the square of the length.
 */
export function textOf(value: unknown, longest: number = LONGEST.url): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "number") return String(first);
  if (isThing(first))
    return typeof first["@value"] === "string" ? plain(first["@value"].slice(0, longest)) : "";
  return typeof first === "string" ? plain(first.slice(0, longest)) : "";
}

/** What a value is called: its text, its name, or the name of what it refers to by `@id`. */
export function namesOf(value: unknown, all: readonly Thing[] = []): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values
    .slice(0, 20)
    .flatMap((one) => (isThing(one) ? nameOf(one, all) : [textOf(one)]))
    .filter((name) => name !== "");
}

function nameOf(thing: Thing, all: readonly Thing[]): string[] {
  if (Array.isArray(thing.name)) {
    const names = thing.name.slice(0, 20).map((name) => textOf(name));
    return typeof thing["#text"] === "string" ? names.slice(0, 1) : names;
  }
  const given = [textOf(thing.givenName), textOf(thing.familyName)].filter(Boolean).join(" ");
  const id = textOf(thing["@id"]);
  const other =
    id === "" ? undefined : all.find((it) => it !== thing && textOf(it["@id"]) === id && it.name);
  return [
    textOf(thing.name) ||
      given ||
      textOf(other?.name) ||
      textOf(thing.alternateName) ||
      textOf(thing["#text"]),
  ];
}

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
};

/** One line without tags and without the entities that pages encode twice. */
export function plain(source: string): string {
  const text = /[&<]/.test(source)
    ? source
        .replace(/<\/?[a-z][^<>]{0,500}>/gi, " ")
        .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, entity)
    : source;
  return oneLine(text);
}

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}
