import { Clip } from "@/lib/domain/resource";

/** What a readable page answers. */
export const aClip = (change: Partial<Clip> = {}): Clip =>
  Clip.parse({
    title: "How to open a workshop",
    author: "Sam Reed",
    site: "Field Notes",
    publishedOn: "2026-03-02",
    language: "en",
    url: "https://notes.example/workshop",
    excerpt: "The first five minutes decide the rest.",
    minutes: 4,
    words: 900,
    text: "The first five minutes decide the rest. Say why people are here.",
    selection: "",
    ...change,
  });
