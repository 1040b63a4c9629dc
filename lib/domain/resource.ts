import * as z from "zod";
import { Id, PairRow, Paragraphs, PartRow, Position, SHORT_TEXT } from "./record";

/** Longest text kept of a page, in UTF-16 units; a long book chapter. */
export const PAGE_TEXT = 1_000_000;

/** What kind of thing a page is; `page` when nothing tells. */
export const ResourceKind = z.enum([
  "article",
  "course",
  "video",
  "documentation",
  "book",
  "podcast",
  "paper",
  "event",
  "profile",
  "repository",
  "forum",
  "product",
  "listing",
  "page",
]);
export type ResourceKind = z.infer<typeof ResourceKind>;

/** Facts that only some kinds of page have, in the page's own words; durations are ISO 8601, chapters a line each. */
export const PageDetails = z.partialRecord(
  z.enum([
    "provider",
    "level",
    "length",
    "price",
    "channel",
    "chapters",
    "show",
    "episode",
    "doi",
    "isbn",
    "startsOn",
    "endsOn",
    "place",
  ]),
  z.string().max(4_000),
);
export type PageDetails = z.infer<typeof PageDetails>;

/** What a page says of itself. A fact that it does not give is empty, never guessed. */
export const PageFacts = z.object({
  title: z.string().max(SHORT_TEXT),
  author: z.string().max(SHORT_TEXT),
  site: z.string().max(SHORT_TEXT),
  /** ISO 8601 as the page gives it, a day or a moment; empty when it gives none. */
  publishedOn: z.string().max(40),
  /** When it says that it was last changed, in the same form. */
  modifiedOn: z.string().max(40).default(""),
  kind: ResourceKind.default("page"),
  /** BCP 47 tag of the text, such as `fr` or `en-GB`; empty when unknown. */
  language: z.string().max(35),
  /** The address to come back to: http or https, without tracking parameters or fragment. */
  url: z.url({ protocol: /^(https?|file)$/ }).max(4_000),
  excerpt: z.string().max(1_000),
  /** Minutes to read it at 220 words a minute, at least 1; 0 when there is no text. */
  minutes: z.int().min(0).max(10_000),
  words: z.int().min(0),
  /** The address of its own picture; kept, never fetched. */
  image: z.string().max(4_000).default(""),
  details: PageDetails.default({}),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** One reading of a page: its facts and its text. What the injected script answers; never trusted unparsed. */
export const Clip = PageFacts.extend({
  text: z.string().max(PAGE_TEXT),
  /** The passage that was selected when it was kept; empty without selection. */
  selection: z.string().max(PAGE_TEXT),
});
export type Clip = z.infer<typeof Clip>;

/** A page kept in the plan. Its text is a row of its own, so that lists stay light. */
export const Resource = PairRow.extend({
  ...PageFacts.shape,
  /** The goal it serves; null while loose. */
  goalId: Id.nullable(),
  /** Why it is in the plan, in the user's words. */
  why: z.string().max(SHORT_TEXT),
  /** What to ask the mentor about it; brings it to the agenda. */
  question: z.string().max(SHORT_TEXT),
  /** `not-opened`: kept by its link; nothing of its text is known yet. */
  state: z.enum(["not-opened", "unread", "read"]),
  /** What to keep of it, once read. */
  takeaway: Paragraphs,
});
export type Resource = z.infer<typeof Resource>;

/** The long part of a resource, under the same id. */
export const ResourceText = z.object({
  id: Id,
  text: z.string().max(PAGE_TEXT),
  selection: z.string().max(PAGE_TEXT),
});
export type ResourceText = z.infer<typeof ResourceText>;

/** A passage marked in a resource, with enough of what stands around it to find it again. */
export const Quote = PartRow.extend({
  resourceId: Id,
  text: z.string().trim().min(1).max(5_000),
  prefix: z.string().max(200).default(""),
  suffix: z.string().max(200).default(""),
  /** What to ask the mentor about this passage; empty when nothing. */
  question: z.string().trim().max(SHORT_TEXT).default(""),
  position: Position,
});
export type Quote = z.infer<typeof Quote>;
