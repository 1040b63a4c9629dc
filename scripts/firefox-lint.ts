import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { builtFolder } from "./build.ts";
import { type Ran, root, run } from "./run.ts";

const Finding = z.object({
  code: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
});
type Finding = z.infer<typeof Finding>;
const Report = z.object({
  errors: z.array(Finding),
  warnings: z.array(Finding),
  notices: z.array(Finding),
});

/** What the libraries do that Mozilla warns of, by the code that stands there, and why it does no harm. */
const known: readonly { code: string; source: RegExp; why: string }[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    source: /\.innerHTML=\w+,this\._attempts\.push|\.innerHTML=\w+\.innerHTML;var \w+=\w+\.prev/,
    why: "Readability, on its own copy of the page, of which only text is kept",
  },
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    source: /__html!==\w+&&\(\w+\.innerHTML=\w+\)/,
    why: "React's dangerouslySetInnerHTML, which nothing of ours uses",
  },
  {
    code: "DANGEROUS_EVAL",
    source: /jitless\|\|[\s\S]+return (new )?Function\(``\)/,
    why: "zod, which never comes to it: every entry point sets jitless",
  },
];

/** UTF-16 units before and after the place of a finding that tell whose code it is. */
const AROUND = 160;

function sourceOf({ file, line, column }: Finding): string {
  if (!file || !line || column === undefined) return "";
  const lines = readFileSync(join(builtFolder("firefox"), file), "utf8").split("\n");
  return (lines[line - 1] ?? "").slice(Math.max(0, column - AROUND), column + AROUND);
}

/** Mozilla's own check of the built extension; anything but what is known of the libraries fails it. */
export function lintFirefox(): Ran {
  const { output } = run(
    "web-ext",
    ["lint", "--source-dir", builtFolder("firefox"), "--no-config-discovery", "--output=json"],
    false,
  );
  const json = output.slice(output.indexOf("{"));
  const report = Report.parse(JSON.parse(json.slice(0, json.lastIndexOf("}") + 1)));
  const unknown = [...report.errors, ...report.warnings, ...report.notices]
    .map((finding) => ({ ...finding, source: sourceOf(finding) }))
    .filter(
      (found) =>
        !known.some(({ code, source }) => code === found.code && source.test(found.source)),
    );
  const lines = unknown.map(
    ({ code, message, file = "", source }) =>
      `${code} ${file.slice(0, 120)}: ${message}\n${source}`,
  );
  return { isGood: unknown.length === 0, output: lines.join("\n") };
}

if (import.meta.main) {
  const { isGood, output } = lintFirefox();
  console.log(isGood ? `Nothing new in ${builtFolder("firefox").slice(root.length + 1)}.` : output);
  process.exit(isGood ? 0 : 1);
}
