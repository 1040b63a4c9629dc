import { LONGEST, oneLine } from "./limits";

/** The `meta` elements of a page: the values under one of some names, in the order of the names. */
export type Meta = (...names: string[]) => string[];

/** Indexes `name`, `property` and `itemprop` once, without regard to case. */
export function readMeta(document: Document): Meta {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = oneLine(element.getAttribute("content")).slice(0, LONGEST.url);
    if (content === "") continue;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) values.set(name, [...(values.get(name) ?? []), content]);
    }
  }
  return (...names) => names.flatMap((name) => values.get(name) ?? []);
}
