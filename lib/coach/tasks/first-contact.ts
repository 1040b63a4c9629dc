import * as z from "zod";
import { Address, type Locale } from "@/lib/domain/locale";
import { Line, SHORT_TEXT } from "@/lib/domain/record";
import { ProposalSpan } from "../proposal";
import { askedAs, termsIn } from "../rules/request-terms";
import { rewriteCheck } from "../rules/rewrite-check";
import { fold, has, words } from "../rules/text";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";
import { placesApart } from "./provenance";

const Input = z.object({
  /** Whom it goes to; empty while unknown. */
  name: z.string().trim().max(80).default(""),
  /** Who writes, in their own words. */
  introduction: Line,
  /** Why this person and no other. */
  reason: Line,
  /** What is asked for: how long, how often, until when. */
  request: z.string().trim().min(1).max(SHORT_TEXT),
  /** How the message speaks to its reader in French. */
  address: Address,
});
type Input = z.infer<typeof Input>;

const PARTS = ["introduction", "reason", "request"] as const;
const Part = z.string().trim();
const Parts = z.object({ introduction: Part, reason: Part, request: Part });
type Parts = z.infer<typeof Parts>;

const Output = z.object({
  spans: z.array(ProposalSpan).min(1),
  /** The author's part of it, as said here. */
  parts: Parts,
  /** What it still lacks, in the order to ask. */
  lacks: z.array(z.enum(["introduction", "reason", "length", "rhythm"])),
});
export type FirstContact = z.infer<typeof Output>;

const phrases = {
  en: {
    hello: "Hello ",
    name: "[name?]",
    introduction: "[who are you, in one sentence?]",
    reason: "[why them: what did you read, see or hear of them?]",
    length: "[how long each time?]",
    rhythm: "[how often, and until when?]",
    no: "If this is not a good time, a simple no is fine, and needs no reason.",
    thanks: "Thank you for reading this.",
    signed: "[your name?]",
  },
  fr: {
    hello: "Bonjour ",
    name: "[nom ?]",
    introduction: "[qui es-tu, en une phrase ?]",
    reason: "[pourquoi cette personne : qu’as-tu lu, vu ou entendu d’elle ?]",
    length: "[combien de temps chaque fois ?]",
    rhythm: "[à quel rythme, et jusqu’à quand ?]",
    no: "Si ce n’est pas le bon moment, un simple non suffit, sans raison à donner.",
    thanks: "Merci d’avoir lu ce message.",
    signed: "[ton nom ?]",
  },
} satisfies Record<Locale, Record<string, string>>;

/** With a capital to open it and a stop to close it. */
const sentence = (text: string): string => {
  const opened = text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  return /[.!?…\]]$/.test(opened) ? opened : `${opened}.`;
};

function composed({ name, address }: Input, parts: Parts, locale: Locale): FirstContact {
  const say = phrases[locale];
  const spans: ProposalSpan[] = [];
  const add = (text: string, from: ProposalSpan["from"]) => spans.push({ text, from });
  const part = (key: "introduction" | "reason") => {
    if (parts[key]) spans.push(...placesApart(sentence(parts[key])));
    else add(say[key], "to-fill");
    add("\n\n", "template");
  };
  add(say.hello, "template");
  add(name || say.name, name ? "yours" : "to-fill");
  add(",\n\n", "template");
  part("introduction");
  part("reason");
  const [lead, said, close, rest] = askedAs(parts.request, address, locale);
  if (lead) add(lead, "template");
  spans.push(...placesApart(lead ? said : sentence(said)));
  if (close) add(close, "template");
  if (rest) spans.push(...placesApart(sentence(rest)));
  const terms = termsIn(parts.request, locale);
  for (const term of ["length", "rhythm"] as const) {
    if (terms[term]) continue;
    add(" ", "template");
    add(say[term], "to-fill");
  }
  add(`\n\n${say.no}\n\n${say.thanks}\n`, "template");
  add(say.signed, "to-fill");
  const isMissing = { introduction: !parts.introduction, reason: !parts.reason };
  const lacks = (["introduction", "reason", "length", "rhythm"] as const).filter((one) =>
    one === "length" || one === "rhythm" ? !terms[one] : isMissing[one],
  );
  return { spans, parts, lacks };
}

const partsOf = ({ introduction, reason, request }: Input): Parts => ({
  introduction,
  reason,
  request,
});

const TU = words("tu|te|toi|ton|ta|tes|t'[a-z]+");
const VOUS = words("vous|votre|vos");

/** A first message to somebody who could be a mentor: who, why them, what is asked, and an easy way to say no. */
export const firstContact: CoachTask<Input, FirstContact> = {
  id: "first-contact",
  input: Input,
  wire: Parts,
  output: Output,
  prompt: ({ address, ...material }, locale) => ({
    system: system[locale](address),
    material: fenced(material),
  }),
  fromWire: (wire, input, locale) => composed(input, Parts.parse(wire), locale),
  rules: (input, locale) => composed(input, partsOf(input), locale),
  checks: ({ parts }, input, locale) => {
    const own = partsOf(input);
    const other = input.address === "tu" ? VOUS : TU;
    const faults = PARTS.flatMap((part) => {
      if (own[part] === parts[part]) return [];
      if (own[part] === "") return ["invented_fact"];
      const isOther =
        locale === "fr" && has(other, fold(parts[part])) && !has(other, fold(own[part]));
      const tooLong = parts[part].length > SHORT_TEXT;
      return [
        ...rewriteCheck(own[part], parts[part], locale),
        ...(isOther ? ["changed_address"] : []),
        ...(tooLong ? ["length"] : []),
      ];
    });
    return [...new Set(faults)];
  },
};

const system: Record<Locale, (address: Input["address"]) => string> = {
  en: () =>
    `You help someone write first to a person who could become their mentor. Say each of their three parts in one or two plain, warm sentences in the first person: "introduction" is who they are, "reason" why they turn to this person, "request" what they ask for, with its length and rhythm if they gave them. Greeting, thanks and the easy no are added later. A part they left empty stays empty. ${neverInvent.en} Answer with JSON: {"introduction": "…", "reason": "…", "request": "…"}.`,
  fr: (address) =>
    `Tu aides quelqu’un à écrire pour la première fois à une personne qui pourrait devenir son mentor. Dis chacune de ses trois parties en une ou deux phrases simples et chaleureuses, à la première personne et en ${address === "tu" ? "tutoyant" : "vouvoyant"} : introduction, qui il est ; reason, pourquoi il s’adresse à cette personne ; request, ce qu’il demande, avec la durée et le rythme s’il les a donnés. Les salutations, le merci et la porte de sortie sont ajoutés ensuite. Une partie laissée vide reste vide. ${neverInvent.fr} Réponds en JSON : {"introduction": "…", "reason": "…", "request": "…"}.`,
};
