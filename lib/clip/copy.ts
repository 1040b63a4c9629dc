// Elements whose names forms and documents take on as properties; forms last, when none hides their methods.
const NAMED = [
  "button, embed, fieldset, iframe, img, input, object, output, select, textarea",
  "form",
];

/**
 * A copy of a page to read: nothing done to it reaches the page. A page may name a field `firstChild` or a picture
 * `body`, which then stand in the place of the DOM's own (“clobbering”): the copy is made and freed of such names
 * by the prototype's methods, which no page reaches.
 */
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
