import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { missingDesktopText } from "@/scripts/browsers";
import { colourAt, pngOf } from "./screen-image";

const exec = promisify(execFile);

/** A screen of its own, with a keyboard and a pointer that the browser cannot tell from real ones. */
export interface Desktop {
  /** For the environment of what is to be shown here, such as `:99`. */
  display: string;
  /** Waits for the browser's window, and gives it the keyboard. */
  focusBrowser(): Promise<void>;
  /** Presses keys one after the other, as xdotool names them: `Return`, `alt+shift+k`. */
  key(...keys: string[]): Promise<void>;
  /** Right-clicks at a point of the screen, in pixels. */
  rightClick(x: number, y: number): Promise<void>;
  /** How many windows are to be seen; every open menu counts as one. */
  countWindows(): Promise<number>;
  /** The colour at a point of the screen, such as `ff0000`. */
  colourAt(x: number, y: number): string;
  /** Waits until nothing moves on the screen, and returns all that is to be seen. */
  untilStill(): Promise<Buffer>;
  /** Saves what is on the screen as PNG. */
  screenshot(file: string): void;
  close(): Promise<void>;
}

/** Starts a screen on a free display, with a window manager. Throws what is missing, and how to get it. */
export async function openDesktop(): Promise<Desktop> {
  const missing = missingDesktopText();
  if (missing) throw new Error(missing);
  const folder = mkdtempSync(join(tmpdir(), "cordee-screen-"));
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x900x24", "-fbdir", folder, "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const ready = server.stdio[3];
  if (!ready) throw new Error("The display tells its number through a pipe");
  const [number] = await Promise.race([
    once(ready, "data"),
    once(server, "exit").then(() => {
      throw new Error("The display did not start");
    }),
  ]);
  const display = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn("openbox", { env, stdio: "ignore" });
  const xdotool = (...args: string[]) => exec("xdotool", args, { env });

  // Only a window manager knows which desktop is in front.
  for (let isManaged = false; !isManaged; ) {
    isManaged = await xdotool("get_desktop").then(
      () => true,
      () => false,
    );
  }

  const dump = () => readFileSync(join(folder, "Xvfb_screen0"));
  const untilStill = async () => {
    let last = dump();
    for (let still = 0; still < 3; ) {
      await new Promise((resolve) => setTimeout(resolve, 80));
      const next = dump();
      still = last.equals(next) ? still + 1 : 0;
      last = next;
    }
    return last;
  };
  const key = async (...keys: string[]) => void (await xdotool("key", "--clearmodifiers", ...keys));
  return {
    display,
    focusBrowser: async () => {
      const window = ["search", "--sync", "--onlyvisible", "--class", "chromium"];
      await xdotool(...window, "windowfocus", "--sync");
    },
    key,
    rightClick: async (x, y) =>
      void (await xdotool("mousemove", String(x), String(y), "click", "3")),
    countWindows: async () => {
      const found = await xdotool("search", "--onlyvisible", "--maxdepth", "1", "--name", "");
      return found.stdout.trim().split("\n").length;
    },
    colourAt: (x, y) => colourAt(dump(), x, y),
    untilStill,
    screenshot: (file) => writeFileSync(file, pngOf(dump())),
    close: async () => {
      manager.kill();
      const ended = once(server, "exit");
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
