import { cruise, type ICruiseResult, type IDependency } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";
import { complaintAbout, type Edge } from "./floors";

const root = `${import.meta.dirname}/../..`;

describe("the floors", () => {
  let found: ICruiseResult;

  beforeAll(async () => {
    const { output } = await cruise(
      ["lib", "components", "entrypoints"],
      {
        baseDir: root,
        tsPreCompilationDeps: true,
        doNotFollow: { path: "node_modules" },
        exclude: { path: "^\\.(wxt|output)/" },
        tsConfig: { fileName: "tsconfig.json" },
        enhancedResolveOptions: {
          exportsFields: ["exports"],
          conditionNames: ["import", "require", "node", "default", "types"],
          extensions: [".ts", ".tsx", ".js", ".json"],
        },
      },
      undefined,
      { tsConfig: { options: { baseUrl: root, paths: { "@/*": ["./*"] } } } },
    );
    if (typeof output === "string") throw new Error("dependency-cruiser answered in words");
    found = output;
  }, 60_000);

  it("are really read", () => {
    expect(found.summary.totalCruised).toBeGreaterThan(30);
  });

  it("know only what stands below them", () => {
    const complaints = edges(found)
      .map(complaintAbout)
      .filter((complaint) => complaint !== null);
    expect([...new Set(complaints)].sort()).toEqual([]);
  });

  it("hold no import that leads nowhere", () => {
    const lost = found.modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => dependency.couldNotResolve && !dependency.module.endsWith(".css"))
        .map((dependency) => `${module.source} imports ${dependency.module}, which is not there.`),
    );
    expect(lost).toEqual([]);
  });

  it("hold no circle of imports that run", () => {
    const circles = found.modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => isRunningCircle(dependency))
        .map((dependency) => `${module.source} and ${dependency.resolved} import each other.`),
    );
    expect(circles).toEqual([]);
  });
});

describe("a complaint about an import", () => {
  const plain = { package: null, isDynamic: false, isTypeOnly: false };

  it.each<[string, Edge, RegExp | null]>([
    ["lets a floor use itself", { ...plain, from: "lib/db/a.ts", to: "lib/db/b.ts" }, null],
    ["lets db know domain", { ...plain, from: "lib/db/a.ts", to: "lib/domain/b.ts" }, null],
    ["keeps coach from db", { ...plain, from: "lib/coach/a.ts", to: "lib/db/b.ts" }, /may know/],
    [
      "keeps the panel from the browser",
      { ...plain, from: "components/a.tsx", to: "lib/platform/tabs.ts" },
      /may know/,
    ],
    [
      "keeps dexie out of the panel",
      { ...plain, from: "components/a.tsx", to: "", package: "dexie" },
      /imports dexie/,
    ],
    [
      "keeps live queries in one hook",
      { ...plain, from: "components/a.tsx", to: "", package: "dexie-react-hooks" },
      /only components\/hooks\/use-query\.ts/,
    ],
    [
      "keeps openai out of the first load",
      { ...plain, from: "entrypoints/a.ts", to: "lib/models/openai.ts" },
      /import\(\)/,
    ],
    ["denies a new folder", { ...plain, from: "lib/new/a.ts", to: "lib/new/b.ts" }, /no floor/],
    ["denies what is outside", { ...plain, from: "lib/db/a.ts", to: "tests/b.ts" }, /may know/],
  ])("%s", (_, edge, expected) => {
    if (expected === null) expect(complaintAbout(edge)).toBeNull();
    else expect(complaintAbout(edge)).toMatch(expected);
  });
});

/** Every import of our own code, with packages by their name rather than their path. */
function edges(result: ICruiseResult): Edge[] {
  return result.modules
    .filter((module) => /^(lib|components|entrypoints)\//.test(module.source))
    .flatMap((module) =>
      module.dependencies.map((dependency) => ({
        from: module.source,
        to: dependency.resolved,
        package: packageOf(dependency.module, dependency.resolved),
        isDynamic: dependency.dynamic,
        isTypeOnly: isTypeOnly(dependency.dependencyTypes),
      })),
    );
}

function packageOf(written: string, resolved: string): string | null {
  if (/^[./]|^@\//.test(written)) return null;
  const name = resolved.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? written;
  const typed = name.replace(/^@types\//, "");
  return /^(?:@[^/]+\/)?[^/]+/.exec(written.startsWith(typed) ? typed : written)?.[0] ?? written;
}

function isTypeOnly(types: readonly string[]): boolean {
  return types.some((type) => type === "type-only" || type === "type-import");
}

/** A circle with a type-only step is gone once compiled. */
function isRunningCircle({ circular, cycle, dependencyTypes }: IDependency): boolean {
  const steps = cycle?.map((step) => step.dependencyTypes) ?? [];
  return circular && ![dependencyTypes, ...steps].some(isTypeOnly);
}
