/** Characters that would turn someone's words into a link, an image, HTML or code. */
const MARKS = /[\\<[\]`]/g;
/** Beginnings of a line that would turn it into a heading or a rule. */
const LINE_MARKS = /^(\s*)(#{1,6}(?=\s|$)|>|~{3}|[=_*-]{2,}\s*$|\|)/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const clean = (text: string): string => text.replace(/\r\n?/g, "\n").replace(CONTROL, "");

/** Someone's words within a line. */
export const inline = (text: string): string =>
  clean(text).replace(/\s+/g, " ").trim().replace(MARKS, "\\$&").replace(/\*/g, "\\*");

/** Someone's words as paragraphs. Their own lists and emphasis stay. */
export const block = (text: string): string =>
  clean(text).trim().replace(MARKS, "\\$&").replace(LINE_MARKS, "$1\\$2");

/** A link to a page of the web; the bare words for any other address. */
export function webLink(url: string, title = url): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return inline(title);
  address.username = "";
  address.password = "";
  const target = `<${address.href.replace(/[<>]/g, encodeURIComponent)}>`;
  return title === url ? target : `[${inline(title)}](${target})`;
}

/** A link from one file of the folder to another; both paths from its root, of plain letters. */
export function fileLink(from: string, to: string, title: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  return `[${inline(title)}](${up}${to})`;
}

/** The facts at the head of a file, as YAML that any parser reads. */
export function frontMatter(facts: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => `${name}: ${yaml(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}

/** A day or a moment bare, so that it is read as one; the rest as JSON, which YAML takes in. */
function yaml(value: unknown): string {
  const text = typeof value === "string" ? clean(value).replace(/\s+/g, " ") : value;
  if (typeof text === "string" && /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(text)) return text;
  return JSON.stringify(text).replace(
    /[<\u007f-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
