import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("..", import.meta.url);

/** Where an import without an extension may lead, in order. */
const ENDINGS = ["", ".ts", "/index.ts"];

let isHooked = false;

/** Teaches Node the two things that bundlers add: `@/` means the root, and `.ts` may be left out. */
function hook(): void {
  if (isHooked) return;
  isHooked = true;
  registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL ?? "";
      const isOwn = specifier.startsWith("@/");
      const isBeside = specifier.startsWith(".") && !parent.includes("/node_modules/");
      if (!isOwn && !isBeside) return next(specifier, context);
      const wanted = isOwn ? new URL(specifier.slice(2), root) : new URL(specifier, parent);
      const found = ENDINGS.map((ending) => new URL(wanted.href + ending)).find(isModule);
      return next(found?.href ?? specifier, context);
    },
  });
}

const isModule = (url: URL): boolean =>
  /\.[cm]?[jt]s$|\.json$/.test(url.pathname) && existsSync(fileURLToPath(url));

/** Loads one of the app's modules by its path from the root, such as `lib/coach/task.ts`. */
export async function loadModule<Module>(path: string): Promise<Module> {
  hook();
  return (await import(pathToFileURL(fileURLToPath(new URL(path, root))).href)) as Module;
}
