import { describe, expect, it } from "vitest";
import { handedOver, keptAddress, refusedAddress } from "@/lib/actions/kept-address";
import { AppError } from "@/lib/domain/errors";

describe("keptAddress", () => {
  it("leads to the resource, and tells a new one from one brought up to date", () => {
    const resource = { id: "r1" };
    expect(keptAddress({ resource, how: "kept" })).toBe("#/plan/r1/kept");
    expect(keptAddress({ resource, how: "updated" })).toBe("#/plan/r1/updated");
  });
});

describe("handedOver", () => {
  it("names what the panel is to keep", () => {
    const url = "https://notes.example/a?b=c";
    const said = "https%3A%2F%2Fnotes.example%2Fa%3Fb%3Dc";
    expect(handedOver({ tabId: 7, url })).toBe(`#/keep-page/7/${said}`);
    expect(handedOver({ tabId: 7, url: "" })).toBe("#/keep-page/7/");
    expect(handedOver({ link: url, title: "A page / a title" })).toBe(
      `#/keep-link/${said}/A%20page%20%2F%20a%20title`,
    );
  });
});

describe("refusedAddress", () => {
  it("names the kind of page and its address", () => {
    const url = "https://notes.example/a?b=c";
    expect(refusedAddress(new AppError("page-not-readable", { reason: "pdf", url }))).toBe(
      "#/refused/pdf/https%3A%2F%2Fnotes.example%2Fa%3Fb%3Dc",
    );
  });

  it("leads to the start before the first pair", () => {
    expect(refusedAddress(new AppError("pair-not-found", {}))).toBe("#/");
  });

  it.each([new Error("out of memory"), new AppError("storage-full", {}), "words"])(
    "leaves no failure without a screen: %s",
    (failure) => {
      expect(refusedAddress(failure)).toBe("#/refused/failed/");
    },
  );
});
