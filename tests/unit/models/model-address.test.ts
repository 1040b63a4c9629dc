import { describe, expect, it } from "vitest";
import { isLoopback, isSafeToSend } from "@/lib/domain/model-address";

describe("a model's address", () => {
  it.each([
    "https://models.example/v1",
    "http://localhost:11434/v1",
    "http://127.0.0.1:1234/v1",
    "http://[::1]:8080/v1",
    "http://10.0.0.4/v1",
    "http://192.168.1.20:8080/v1",
    "http://172.20.0.2/v1",
    "http://[fd12:3456::1]/v1",
    "http://desk.local:11434/v1",
  ])("is safe to send to: %s", (url) => {
    expect(isSafeToSend(url)).toBe(true);
  });

  it.each([
    "http://models.example/v1",
    "http://10.models.example/v1",
    "http://192.168.1.models.example/v1",
    "http://172.32.0.2/v1",
    "http://localhost.example/v1",
    "http://local/v1",
  ])("is not safe to send to: %s", (url) => {
    expect(isSafeToSend(url)).toBe(false);
  });

  it("is this computer only when it says so", () => {
    expect(isLoopback("http://127.0.0.1:1/v1")).toBe(true);
    expect(isLoopback("http://127.0.0.1.example/v1")).toBe(false);
    expect(isLoopback("http://192.168.1.20/v1")).toBe(false);
  });
});
