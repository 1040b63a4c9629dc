const LINKS = new Set(["http:", "https:", "mailto:"]);

/**
 * The attributes an element keeps, written out and escaped. Ids are kept only where a kept link leads to them, with
 * `clip-` before them, so that none takes the name of something in the page that shows them.
 */
export function attributesOf(
  element: Element,
  tag: string,
  address: string,
  targets: ReadonlySet<string>,
): string {
  let out = "";
  const add = (name: string, value: string | null): void => {
    if (value !== null) out += ` ${name}="${quoted(value)}"`;
  };
  if (element.id && targets.has(element.id)) add("id", `clip-${element.id}`);
  const direction = element.getAttribute("dir");
  if (direction && /^(rtl|ltr|auto)$/i.test(direction)) add("dir", direction.toLowerCase());
  if (tag === "A") add("href", hrefOf(element, address, targets));
  if (tag === "TD" || tag === "TH") {
    add("colspan", wholeOf(element, "colspan"));
    add("rowspan", wholeOf(element, "rowspan"));
  }
  if (tag === "OL") add("start", wholeOf(element, "start"));
  if (tag === "LI") add("value", wholeOf(element, "value"));
  if (tag === "TIME") add("datetime", shortOf(element, "datetime"));
  if (tag === "ABBR" || tag === "DFN") add("title", shortOf(element, "title"));
  if (tag === "PRE" || tag === "CODE") add("class", programmingLanguageOf(element));
  return out;
}

/** A picture by its words and the address it had, which a reader asks for only when its user wants it. */
export function imageOf(element: Element, address: string): string {
  const alt = shortOf(element, "alt") ?? "";
  const source = absolute(sourceOf(element), address, new Set(["http:", "https:"]));
  if (source === null) return alt === "" ? "" : `<img alt="${quoted(alt)}">`;
  return `<img alt="${quoted(alt)}" data-src="${quoted(source)}">`;
}

/** Where lazy pages keep the true address; the first one that is no placeholder. */
function sourceOf(element: Element): string {
  const names = ["src", "data-src", "data-original", "data-lazy-src"];
  const given = names.map((name) => element.getAttribute(name) ?? "");
  const inSet = ["srcset", "data-srcset"].map(
    (name) => element.getAttribute(name)?.trim().split(/\s/)[0] ?? "",
  );
  return [...given, ...inSet].find((value) => value !== "" && !/^(data|blob):/i.test(value)) ?? "";
}

function hrefOf(element: Element, address: string, targets: ReadonlySet<string>): string | null {
  const href = element.getAttribute("href")?.trim() ?? "";
  const fragment = href.split("#")[1] ?? "";
  if (targets.has(fragment) && /^#/.test(href.replace(address.replace(/#.*$/, ""), "")))
    return `#clip-${fragment}`;
  return absolute(href, address, LINKS);
}

function absolute(value: string, address: string, schemes: ReadonlySet<string>): string | null {
  if (value === "" || value.length > 4_000 || !URL.canParse(value, address)) return null;
  const url = new URL(value, address);
  return schemes.has(url.protocol) ? url.href : null;
}

function wholeOf(element: Element, name: string): string | null {
  const value = element.getAttribute(name) ?? "";
  return /^\d{1,3}$/.test(value) ? value : null;
}

function shortOf(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  return value === null ? null : value.slice(0, 500);
}

function programmingLanguageOf(element: Element): string | null {
  return (
    /(?:^|\s)(language-[\w+#-]{1,20})(?=\s|$)/.exec(element.getAttribute("class") ?? "")?.[1] ??
    null
  );
}

function quoted(value: string): string {
  return value
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\0/g, "");
}
