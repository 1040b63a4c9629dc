import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

const programFiles = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/** Where each system keeps its browsers; those that bring least of their maker's own first. */
const places: Record<BrowserName, readonly string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...programFiles.map((folder) => join(folder, "Chromium", "Application", "chrome.exe")),
    ...programFiles.map((folder) => join(folder, "Microsoft", "Edge", "Application", "msedge.exe")),
    "microsoft-edge",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...programFiles.map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  ],
  firefox: [
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...programFiles.map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
  ],
};

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser's executable; null when this machine has none. `CORDEE_CHROMIUM` and `CORDEE_FIREFOX` decide. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[`CORDEE_${name.toUpperCase()}`];
  if (chosen) return runs(chosen) ? chosen : null;
  for (const place of places[name]) {
    const found = findProgram(place);
    if (found !== null) return found;
  }
  return null;
}

function findProgram(place: string): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const files = /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place));
  return files.find(runs) ?? null;
}

const desktopTools = ["Xvfb", "openbox", "xdotool"] as const;
const desktopPackages = ["xvfb", "openbox", "xdotool"];

/** Whether keys and a pointer can be tried on a screen of its own: only X11 offers that everywhere. */
export const mayHaveDesktop = (): boolean => process.platform === "linux";

/** What is missing to press real keys, and how to get it; empty when nothing is. */
export function missingDesktopText(): string {
  const missing = desktopTools.filter((name) => findProgram(name) === null);
  if (missing.length === 0) return "";
  const debian = `apt-get install ${desktopPackages.join(" ")}`;
  return `No display to press keys in: ${missing.join(", ")} not found. To get one: ${
    canInstall() ? `${again()}, or: ${debian}` : `on Debian, ${debian}`
  }.`;
}

/** How to have what is missing installed by the script that is running. */
const again = (): string => {
  const name = process.env.npm_lifecycle_event;
  return name ? `npm run ${name} -- --install` : "run this again with --install";
};

/** What encrypted backups are opened with beside Cordée, and what types the passphrase into it. */
const ageTools = ["age", "python3"] as const;

/** What is missing to open a backup with the standard tool, and how to get it; empty when nothing is. */
export function missingAgeText(): string {
  const missing = ageTools.filter((name) => findProgram(name) === null);
  if (missing.length === 0) return "";
  return `Nothing to open an encrypted backup with: ${missing.join(", ")} not found. To get one: on Debian, apt-get install ${missing.join(" ")}.`;
}

export const missingBrowserText = (name: BrowserName): string => {
  const named =
    name === "chromium" ? "Chromium, Microsoft Edge or Google Chrome" : "Firefox 140 or newer";
  const debian = name === "chromium" ? "apt-get install chromium" : "apt-get install firefox-esr";
  const steps: Partial<Record<NodeJS.Platform, string>> = {
    linux: canInstall()
      ? `${again()}, or: ${debian}`
      : `install it with your system's packages (Debian: ${debian})`,
    darwin: `brew install --cask ${name}`,
    win32:
      name === "chromium" ? "Microsoft Edge comes with Windows" : "winget install Mozilla.Firefox",
  };
  return `No browser found: ${named}. To get one: ${steps[process.platform] ?? "install it"}.`;
};

/** Only Debian and its children, as root: nothing is installed behind anybody's password. */
export const canInstall = (): boolean =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const packages: Record<BrowserName, readonly string[]> = {
  chromium: ["chromium", "fonts-liberation", "fonts-noto-core"],
  firefox: ["firefox-esr", "fonts-liberation", "fonts-noto-core"],
};

/** Installs what is missing, when that is possible; says whether every browser is there now. */
export function installBrowsers(names: readonly BrowserName[]): boolean {
  const missing = names.filter((name) => findBrowser(name) === null);
  install(missing.flatMap((name) => packages[name]));
  return names.every((name) => findBrowser(name) !== null);
}

/** Installs what real keys are pressed with, when it is missing and that is possible. */
export function installDesktop(): void {
  if (mayHaveDesktop() && missingDesktopText()) install(desktopPackages);
}

/** Installs what encrypted backups are opened with, when it is missing and that is possible. */
export function installAge(): void {
  if (missingAgeText()) install(ageTools);
}

function install(names: readonly string[]): void {
  if (names.length === 0 || !canInstall()) return;
  const wanted = [...new Set(names)];
  console.log(`Installing ${wanted.join(", ")}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  apt("update", "-qq");
  apt("install", "-qq", "-y", "--no-install-recommends", ...wanted);
}

/** In CI browsers are installed; elsewhere only when asked for. */
export const mayInstall = (): boolean =>
  process.env.CI === "true" || process.argv.includes("--install");

if (import.meta.main) {
  const names = ["chromium", "firefox"] as const;
  if (mayInstall()) {
    installBrowsers(names);
    installDesktop();
    installAge();
  }
  for (const name of names) console.log(findBrowser(name) ?? missingBrowserText(name));
  process.exit(names.every((name) => findBrowser(name) !== null) ? 0 : 1);
}
