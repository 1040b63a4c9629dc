import { LONGEST, oneLine } from "./limits";
import { fold } from "./title";

const BY =
  /^(?:(?:\p{L}+\s+)?(?:written|posted|published|reviewed|story|text|words|article|authored|submitted|created|blog beitrag|geschrieben|verfasst)\s+(?:by|von|par|por)|by|author(?:s|\(s\))?|auteure?s?|autor(?:es|in|en)?|publié par|écrit par|rédigé par|proposé par|posté par|par|von|por|di|door|著者|text(?: und interview)?|texte|redaktion)\s*[:：]?\s+|^(?:著者|文|by)\s*[:：]\s*/iu;
const NOT_A_NAME =
  /^(admin(istrator)?|unknown|anonymous|anonym|guest|editor|staff|webmaster|user|author|auteur|autor|default|root|null|undefined|n\/a|none|about( the author)?|the editors|the team|by|share|follow|follow us|more|read more|view all|all posts|posts by|contact|login|log in|sign in|menu|home|blog|news|company|website|site|date|published|comments?|reply|text|team|authors|written by|tags?|category|partner|advertisement|sponsored|new member|member|registered|senior member|moderator|op|oradmin_)$/i;
const ROLES =
  /\s*[,|•·–—/-]\s*(?=(?:[^,]*\b(?:editor|reporter|writer|correspondent|journalist|published|updated|posted|publié|mis à jour|le \d|contributor|manager|director|founder|ceo|head of|redakteur\w*|autor\w*|redaktion)))[\s\S]*$/i;
const AFTER_NAME =
  /\s+(?:edited by|reviewed by|medically reviewed|fact[- ]checked|photos? by|photography by|illustrat\w+ by|updated|published|posted|staff writer|contributor|on (?=\w+ \d)|am (?=\d)|\d{1,2}[./]\d|\d{1,2}\.? \p{L}{3,}\.? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)[\s\S]*$/iu;
const COMPANY =
  /\b(gmbh|inc|llc|ltd|limited|corp|plc|ag|e\.? ?v|s\.?a\.?r\.?l|sas|pty|co\. ?kg|agency|agentur|webdesign|media group|verlag)\b\.?$/i;
const COLLECTIVE =
  /\b(team|staff|editors?|editorial|redaktion|rédaction|redacción|redazione|desk|news|magazine|magazin|blog|online|institute?|university|universität|université|company|group|association|society|department|office|press|media|studio|solutions|services|software|health|foundation|bank|council|agency|dpa|afp|reuters|apa|sda|contributor|kitchens?|tv|radio|\.com|\.de|\.org|\.net)\b/i;
const PARTICLE =
  /^(de|da|di|do|dos|du|des|del|della|la|le|van|von|der|den|ter|ten|el|al|bin|ibn|af|av|y|e|i|zu|zur|of|st|mc|dr|prof|jr|sr|ph\.?d|md|rd|msc|phd)\.?$/i;

/** A by-line as one name or several, without what introduces or follows it. */
export function tidyName(raw: string): string {
  return oneLine(raw)
    .slice(0, LONGEST.excerpt)
    .replace(BY, "")
    .replace(BY, "")
    .replace(/\s*[(<][^)>]*(?:@|\bat\b|\d)[^)>]*[)>]/g, "")
    .replace(ROLES, "")
    .replace(AFTER_NAME, "")
    .replace(/\s+(?:im Gespräch mit|in conversation with|interviewed by)\s+/i, ", ")
    .replace(/\s*[-–|,]\s*(?:https?:|www\.)\S*$/i, "")
    .replace(/^[\s,;:|•·–—*@-]+|[\s,;:|•·–—*→-]+$/g, "");
}

/** The distinct names in what a source gives; none that is an address, a company's stamp, or part of another name. */
export function namesIn(raw: readonly string[], sites: ReadonlySet<string>): string[] {
  const names = [...new Set(raw.map(tidyName).flatMap((name) => withoutSite(name, sites)))];
  const good = names.filter((name) => isName(name) && !COMPANY.test(name));
  return good.filter(
    (name) =>
      !good.some(
        (other) => other !== name && fold(name).includes(fold(other)) && fold(other).length > 3,
      ),
  );
}

/** Drops the publisher from the end of a by-line that names people too. */
function withoutSite(name: string, sites: ReadonlySet<string>): string[] {
  const parts = name.split(/\s*[,|;]\s*/);
  if (parts.length < 2) return [name];
  const own = parts.filter((part) => !sites.has(fold(part)) && !COMPANY.test(part));
  return own.length === 0 ? [] : [own.join(", ")];
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 400 || !/\p{L}{2}/u.test(name)) return false;
  if (
    /\S@\S+\.\w|https?:|www\.|\[at\]|\d{4}|[{}<>=]|\.(?:com|de|org|net)\/|^@/i.test(name) ||
    NOT_A_NAME.test(name)
  )
    return false;
  return name.split(" ").length <= 12 || name.includes(",");
}

/** Whether a name reads as one or several people's: two to five words each, capitals, nothing collective. */
export function isPerson(name: string): boolean {
  if (COLLECTIVE.test(name)) return false;
  return name
    .split(/\s*(?:[,;&/|]|\s(?:and|und|et|y|e|en)\s)\s*/iu)
    .filter((part) => part !== "" && !PARTICLE.test(part))
    .every((part) => {
      const words = part.split(/\s+/);
      if (words.length > 5) return false;
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(part))
        return part.length <= 12;
      return (
        words.length >= 2 &&
        words.every((word) => /^["'“‘(]?\p{Lu}/u.test(word) || PARTICLE.test(word))
      );
    });
}
