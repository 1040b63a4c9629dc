// Elements whose names forms and documents take on as properties; forms last, when none hides their methods.
const NAMED = [
  "button, embed, fieldset, iframe, img, input, object, output, select, textarea",
  "form",
];

/** Names of the DOM's that many an honest form has for a field, that no document has, and that nothing here trusts. */
const HARMLESS = new Set("action id lang length method name search target".split(" "));

/**
 * The page itself where it can be trusted to be a DOM, or else a copy of it. A page may name a field `firstChild` or
 * a picture `body`, which then stand in the place of the DOM's own (“clobbering”): this is found, and the copy made
 * and freed of all such names, by the prototype's methods, which no page reaches. Read it only.
 */
export function readableOf(document: Document): Document {
  const prototype: object = Object.getPrototypeOf(document);
  const find: ParentNode["querySelectorAll"] = Reflect.get(prototype, "querySelectorAll", document);
  const make: Document["createElement"] = Reflect.get(prototype, "createElement", document);
  const form = make.call(document, "form");
  for (const element of find.call(document, NAMED.join(", "))) {
    const get: Element["getAttribute"] = Reflect.get(
      Object.getPrototypeOf(element),
      "getAttribute",
    );
    for (const attribute of ["name", "id"]) {
      const name = get.call(element, attribute);
      if (name && !HARMLESS.has(name) && (name in form || name in prototype))
        return copyOf(document);
    }
  }
  return document;
}

/** A copy of a page, freed of every name that could stand in the place of the DOM's own. */
export function copyOf(document: Document): Document {
  const prototype: object = Object.getPrototypeOf(document);
  const copy: Document = Reflect.get(prototype, "cloneNode", document).call(document, true);
  const find: ParentNode["querySelectorAll"] = Reflect.get(prototype, "querySelectorAll", copy);
  for (const names of NAMED) {
    for (const element of find.call(copy, names)) {
      element.removeAttribute("name");
      element.removeAttribute("id");
    }
  }
  return copy;
}
