import { expect, it } from "vitest";
import { sayBytes } from "@/lib/i18n/bytes";

it.each([
  [0, "0 bytes", "0 octet"],
  [1, "1 byte", "1 octet"],
  [375, "375 bytes", "375 octets"],
  [34_400, "34 kB", "34 ko"],
  [1_240_000, "1.2 MB", "1,2 Mo"],
])("says %i bytes as people do", (bytes, english, french) => {
  expect(sayBytes(bytes, "en")).toBe(english);
  expect(sayBytes(bytes, "fr").replace(/\s/gu, " ")).toBe(french);
});
