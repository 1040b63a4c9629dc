/** What one floor may know besides its own files. Nothing else is allowed. */
export interface Floor {
  path: string;
  /** Paths of the floors it may import. */
  floors: readonly string[];
  packages: readonly string[];
}

const everyLibFloor = [
  "domain",
  "i18n",
  "clip",
  "coach",
  "models",
  "db",
  "search",
  "platform",
  "files",
].map((name) => `lib/${name}`);

/** The house from the ground up; a folder of `lib` that is not here may import nothing. */
export const floors: readonly Floor[] = [
  { path: "lib/domain", floors: [], packages: ["zod", "uuid"] },
  { path: "lib/i18n", floors: ["lib/domain"], packages: [] },
  { path: "lib/clip", floors: ["lib/domain"], packages: ["@mozilla/readability"] },
  { path: "lib/coach", floors: ["lib/domain"], packages: ["zod"] },
  {
    path: "lib/models",
    floors: ["lib/domain", "lib/coach"],
    packages: ["openai", "jsonrepair", "partial-json", "zod"],
  },
  {
    path: "lib/db",
    floors: ["lib/domain"],
    packages: ["dexie", "fake-indexeddb", "node-diff3", "zod"],
  },
  { path: "lib/search", floors: ["lib/domain", "lib/db"], packages: ["dexie"] },
  { path: "lib/platform", floors: ["lib/domain"], packages: ["wxt", "zod"] },
  {
    path: "lib/files",
    floors: ["lib/domain", "lib/db"],
    packages: ["age-encryption", "@streamparser/json", "fflate", "papaparse", "zod"],
  },
  {
    path: "lib/actions",
    floors: everyLibFloor.filter((path) => path !== "lib/i18n"),
    packages: ["zod"],
  },
  {
    path: "components",
    floors: ["lib/domain", "lib/i18n", "lib/coach", "lib/db", "lib/actions"],
    packages: ["react", "dexie-react-hooks", "wouter", "lucide-react", "diff"],
  },
  {
    path: "entrypoints",
    floors: [...everyLibFloor, "lib/actions", "components"],
    packages: ["react", "react-dom", "wouter", "wxt", "zod"],
  },
];

/** Packages that one file alone may know, or one file with the folder of its name. */
export const soleUsers: Readonly<Record<string, string>> = {
  "dexie-react-hooks": "components/hooks/use-query.ts",
  "fake-indexeddb": "lib/db/open.ts",
  openai: "lib/models/openai",
};

/** A file, with the folder of its name, that stays out of the first load: whoever wants it says `import()`. */
const loadedOnDemand = "lib/models/openai";

/** Which floor a file stands on. */
export function floorOf(path: string): Floor | undefined {
  return floors.find((floor) => path.startsWith(`${floor.path}/`));
}

/** One import as found in the code. */
export interface Edge {
  from: string;
  to: string;
  /** Set when the import leaves the project. */
  package: string | null;
  isDynamic: boolean;
  isTypeOnly: boolean;
}

/** What is wrong with an import, in a sentence; `null` when nothing is. */
export function complaintAbout(edge: Edge): string | null {
  const floor = floorOf(edge.from);
  if (!floor)
    return `${edge.from} stands on no floor: add its folder to tests/conventions/floors.ts.`;
  if (edge.package !== null) {
    const sole = soleUsers[edge.package];
    if (sole !== undefined && !edge.from.startsWith(sole))
      return `${edge.from} imports ${edge.package}, which only ${sole} may.`;
    return floor.packages.includes(edge.package)
      ? null
      : `${edge.from} imports ${edge.package}, and ${floor.path} may use ${listed(floor.packages)}.`;
  }
  if (edge.to.endsWith(".css")) return null;
  const isUpFront = !edge.isDynamic && !edge.isTypeOnly && !edge.from.startsWith(loadedOnDemand);
  if (edge.to.startsWith(loadedOnDemand) && isUpFront)
    return `${edge.from} imports ${edge.to} up front, which is loaded by import() only.`;
  if (edge.to.startsWith(`${floor.path}/`)) return null;
  const target = floorOf(edge.to);
  if (target && floor.floors.includes(target.path)) return null;
  return `${edge.from} imports ${edge.to}, and ${floor.path} may know ${listed(floor.floors)}.`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nothing outside itself" : `only ${names.join(", ")}`;
}
