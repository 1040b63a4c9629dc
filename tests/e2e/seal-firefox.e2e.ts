import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenFirefox, openFirefox } from "./firefox";

let firefox: OpenFirefox;
let call: Awaited<ReturnType<OpenFirefox["openRaw"]>>;

beforeAll(async () => {
  firefox = await openFirefox();
  call = await firefox.openRaw();
});
afterAll(() => firefox?.close());

/** Has the extension's own worker close a text and open it again; tells how long the page stood still, in ms. */
const thereAndBack = `async (text, passphrase, other) => {
  const ask = (act, file, passphrase) =>
    new Promise((resolve, reject) => {
      const worker = new Worker("/seal.js");
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }) => {
        worker.terminate();
        resolve(data);
      };
      worker.postMessage({ act, file, passphrase });
    });
  let last = performance.now();
  let pause = 0;
  const timer = setInterval(() => {
    pause = Math.max(pause, performance.now() - last);
    last = performance.now();
  }, 5);
  const { file } = await ask("seal", new Blob([text]), passphrase);
  const opened = await ask("unseal", file, passphrase);
  const refused = await ask("unseal", file, other);
  clearInterval(timer);
  const start = await file.slice(0, 21).text();
  return JSON.stringify({ start, text: await opened.file.text(), refused, pause });
}`;

it("Firefox encrypts beside the screen, under the extension’s own policy", async () => {
  const words = "L’été où ça va.";
  const said = await call<string>(thereAndBack, words, "corde et piton", "corde");
  const { pause, ...rest } = JSON.parse(said);
  expect(rest).toEqual({
    start: "age-encryption.org/v1",
    text: words,
    refused: { refusal: "passphrase-wrong" },
  });
  expect(pause).toBeLessThan(1_000);
});
