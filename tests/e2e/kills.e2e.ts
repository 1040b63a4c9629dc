import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rounds } from "@/tests/tools/endurance";
import { openChromium } from "./chromium";
import { openFirefox } from "./firefox";
import { openRaw } from "./raw-database";
import { foundIn, missingIn, type Stored, wrongIn } from "./whole-database";

const WRITES = 200;

/** A page of the extension in a browser that can be killed. */
interface Killable {
  call<Answer>(source: string, ...values: string[]): Promise<Answer>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

const open: Record<"Chromium" | "Firefox", (profile: string) => Promise<Killable>> = {
  Chromium: async (profile) => {
    const chromium = await openChromium({ profile });
    const raw = await openRaw(chromium);
    return {
      call: (source, ...values) => raw.evaluate(`(${source})(...${JSON.stringify(values)})`),
      kill: chromium.kill,
      close: chromium.close,
    };
  },
  Firefox: async (profile) => {
    const firefox = await openFirefox({ profile });
    return { call: await firefox.openRaw(), kill: firefox.kill, close: firefox.close };
  },
};

/**
 * Lets the browser write down that it has the extension, as it did long before any crash of a user's. A Chromium
 * that is killed over and over before its profile was ever saved may take the unpacked extension for a new one,
 * and clear its folder of databases.
 */
async function install(profile: string): Promise<void> {
  const { context } = await openChromium({ profile });
  await context.close();
}

/** What Chromium's store says of its last openings, for when something is missing. */
const storeLog = (profile: string): string =>
  globSync(join(profile, "Default/IndexedDB/*/LOG*"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

/** What a round was told of its own writes before its browser died. */
interface Round {
  acknowledged: number;
}

/** Hears of each write before the next one begins. */
async function listen(heard: (words: string) => void) {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      heard(body);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Kills the browser somewhere in its writes, also in the middle of one. */
async function killAmongWrites(browser: Killable, round: number): Promise<Round> {
  const chosen = 10 + Math.floor(Math.random() * (WRITES - 40));
  const inside = Math.random() * 8;
  let acknowledged = 0;
  const time = Promise.withResolvers<void>();
  const server = await listen((words) => {
    acknowledged = Number(words);
    if (Number.isNaN(acknowledged)) time.reject(new Error(words));
    if (acknowledged === chosen) setTimeout(time.resolve, inside);
  });
  const write = "(...given) => cordee.writeMany(...given)";
  await browser.call(write, String(WRITES), String(round), server.url);
  await time.promise;
  await browser.kill();
  server.close();
  return { acknowledged };
}

let program: string;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: { "@": join(import.meta.dirname, "../..") } },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "many-writes.ts"),
        formats: ["iife"],
        name: "writes",
      },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("There is nothing to write with");
  program = bundle.output[0].code;
});

describe.each(["Chromium", "Firefox"] as const)(
  "%s is killed in the middle of its writes",
  (name) => {
    const profile = mkdtempSync(join(tmpdir(), "cordee-kills-"));
    afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

    const times = rounds(3, 50);
    it(
      "keeps every write that it acknowledged, and the database whole",
      async () => {
        if (name === "Chromium") await install(profile);
        const told: Round[] = [];
        for (let round = 0; ; round++) {
          const browser = await open[name](profile);
          await browser.call(`() => { ${program} }`);
          const stored: Stored = JSON.parse(await browser.call<string>("() => cordee.readAll()"));
          expect(wrongIn(stored), `before round ${round}`).toEqual([]);
          const found = foundIn(stored);
          for (const [before, { acknowledged }] of told.entries()) {
            const missing = missingIn(found, before, acknowledged);
            const isWhole = { round: before, missing: [] };
            expect({ round: before, missing }, storeLog(profile)).toEqual(isWhole);
            // One more may have been under way; were others found, this test would find what is not there.
            const others = WRITES - acknowledged - 1;
            expect(missingIn(found, before, WRITES).length).toBeGreaterThanOrEqual(others);
          }
          if (round === times) {
            await browser.close();
            break;
          }
          told.push(await killAmongWrites(browser, round));
        }
        const counts = told.map(({ acknowledged }) => acknowledged);
        console.info(
          `${name} was killed after these many of ${WRITES} writes: ${counts.join(", ")}`,
        );
        expect(Math.max(...counts)).toBeLessThan(WRITES);
      },
      60_000 + times * 20_000,
    );
  },
);
