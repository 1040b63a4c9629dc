import { describe, expect, it } from "vitest";
import { originPattern } from "@/lib/domain/origin";

describe("originPattern", () => {
  it("keeps scheme and host, without port or path", () => {
    expect(originPattern("http://127.0.0.1:4000/v1?x")).toBe("http://127.0.0.1/*");
    expect(originPattern("http://localhost:11434/v1")).toBe("http://localhost/*");
    expect(originPattern("https://sub.example.org/a/b")).toBe("https://sub.example.org/*");
  });
});
