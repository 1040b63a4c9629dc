import { siteForms } from "./page-forms";
import { unwrapped } from "./redirect";
import { isTracking } from "./tracking";

/** What a site puts before its name for small screens, or out of habit; the page is the same. */
const SIDE_DOOR = /^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)/;
/** Files that a folder answers with by itself. */
const FOLDER_FILE = /\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp)$/i;
const AMP_CACHE =
  /^(?:[\w-]+\.cdn\.ampproject\.org\/[civ]\/|(?:google|bing)\.[a-z.]+\/amp\/)(?:s\/)?/;

/** Parameters that choose how the page is shown, not which: by name, and by the values that do so. */
const SHOWN: readonly [name: RegExp, value: RegExp][] = [
  [
    /^(?:print|printable|printer(?:_?friendly)?|amp|mobile|nocache|noredirect|nb|plain)$/,
    /^(?:|1|true|yes|y|on)$/,
  ],
  [/^(?:view|format|layout|mode|output|outputtype|display)$/, /^(?:print|amp|mobile)$/],
  [/^(?:phpsessid|jsessionid|aspsessionid\w*|oscsid|zenid|cfid|cftoken)$/, /^/],
  // Elsewhere it may be a talk of a conference.
  [/^session_?id$/, /^(?=.*\d)[\da-z]{24,}$/i],
  [/^(?:s|sid)$/, /^[\da-f]{32}$/],
  [/^(?:_|cb|ts|t|rand|nocache|timestamp|cachebuster)$/, /^\d{10,}$/],
  [/^msg$/, /^fail$/],
  [
    /^(?:_?highlight|hilite|useskin|mobileaction|replytocom|amp_\w+|usp|couponcode|referralcode)$/,
    /^/,
  ],
];
/** Words that only say through which door a reader came. */
const DOOR = /^(?:ref|referrer|source|src|from|via|feature|shared?)$/;
const DOORS =
  /^(?:rss|feeds?|app|web|mobile|android|ios|hn|fb|x|share|sharing|home(?:page)?|search|sidebar|footer|header|nav|menu|related|youtu\.be|(?:facebook|twitter|linkedin|reddit|whatsapp|telegram|slack|discord|google|bing|instagram|medium|producthunt|hackernews|mastodon|bluesky|pocket|flipboard|substack)(?:[._-]\w+)?|[a-z_-]*(?:letter|mail|news|digest|feed|link|hunt))$/i;
/** These may say so by a site's name; of the others that is what they show. */
const BY_SITE = /^(?:ref|referrer|via) (?:[a-z\d-]+\.)+[a-z]{2,}$/i;
/** Where `ref` names a branch. */
const KEEPS_CODE = /^(?:[\w-]+\.)*(?:git[\w-]*|codeberg|gitea|forgejo)\.[^/]*\//;

/**
 * What tells a page from all others: two addresses with one key show the same page. When in doubt two keys differ,
 * since two pages kept as one lose one of them. Made for comparing and never to be opened. What is no web address
 * is its own key.
 */
export function pageKey(address: string): string {
  const url = unwrapped(address);
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) return address;
  const route = /^#[/!]/.test(url.hash) ? withoutNoise(url.hash.split(":~:")[0] ?? "", "") : "";
  const isFile = url.protocol === "file:";
  const host = hostOf(url.host);
  const place = isFile ? `file:${url.pathname}` : placeOf(host, url.pathname);
  const whole = place + withoutNoise(url.search, place);
  for (const [form, key, isCaseless] of siteForms) {
    if (!form.test(whole)) continue;
    const known = whole.replace(form, key);
    return isCaseless ? known.toLowerCase().replace("%2f", "/") : known;
  }
  return whole + route;
}

const hostOf = (host: string): string =>
  host
    .replace(/\.(?=:|$)/, "")
    .replace(SIDE_DOOR, "")
    .replace(/^(\w{2,3})\.m\./, "$1.");

/** Host and path; of a page that a cache of fast pages holds, that page's own. */
function placeOf(host: string, path: string): string {
  const place = `${host}${path}`;
  const cache = AMP_CACHE.exec(place);
  const [inner = "", ...rest] = place.slice(cache?.[0].length ?? 0).split("/");
  const own = hostOf(inner);
  const clean = pathOf(`/${rest.join("/")}`);
  return own + (own.endsWith("wikipedia.org") ? clean.replaceAll("%20", "_") : clean);
}

function pathOf(path: string): string {
  return path
    .split("/")
    .map(evenly)
    .join("/")
    .replace(/;jsessionid=[^/]*/i, "")
    .replace(FOLDER_FILE, "/")
    .replace(/\.amp\.html$|\/+$/, "");
}

/** One spelling for what may be percent-encoded in several ways. */
function evenly(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part))
      .replaceAll("%3B", ";")
      .replaceAll("%3D", "=");
  } catch {
    // No text in UTF-8: it has one spelling.
    return part;
  }
}

/** The parameters that matter, in one order. `search` begins with a question mark, or with a route that has one. */
function withoutNoise(search: string, place: string): string {
  const at = search.indexOf("?");
  if (at < 0) return search;
  const kept = search
    .slice(at + 1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.replaceAll("+", "%20").split("=");
      return [evenly(name), evenly(value.join("="))] as const;
    })
    .filter(([name, value]) => !isNoise(name.toLowerCase(), value, place))
    .map((pair) => pair.join("="))
    .sort();
  return search.slice(0, at) + (kept.length > 0 ? `?${kept.join("&")}` : "");
}

const isNoise = (name: string, value: string, place: string): boolean =>
  isTracking(name) ||
  // Blogs whose posts end so have this door for telephones; elsewhere it may be a month.
  (name === "m" && value === "1" && place.endsWith(".html")) ||
  SHOWN.some(([shown, how]) => shown.test(name) && how.test(value)) ||
  (((DOOR.test(name) && DOORS.test(value)) || BY_SITE.test(`${name} ${value}`)) &&
    !KEEPS_CODE.test(place));
