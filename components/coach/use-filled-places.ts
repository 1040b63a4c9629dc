import { useState } from "react";
import {
  fillPlaces,
  isDayAsked,
  joinSpans,
  PLACEHOLDER,
  type ProposalSpan,
  placesIn,
} from "@/lib/coach/proposal";
import { carriedInto } from "@/lib/coach/rules/carried-on";
import { languageFor } from "@/lib/coach/rules/language";
import { findAll } from "@/lib/coach/rules/text";
import { sayPlainDay } from "@/lib/i18n/plain-day";
import { useLocale } from "../hooks/deps";

/** A proposal whose places are filled in one by one, before it is taken. */
export function useFilledPlaces(proposed: readonly ProposalSpan[]) {
  const whole = joinSpans(proposed);
  const language = languageFor(whole, useLocale());
  const places = placesIn(whole);
  const gaps = findAll(PLACEHOLDER, whole);
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const said = places.map((place, at) => {
    const answer = answers[at] ?? "";
    if (answer !== "" && isDayAsked(place)) return sayPlainDay(answer, language);
    const gap = gaps[at];
    return gap ? carriedInto(whole, gap, answer) : answer;
  });
  const spans = fillPlaces(proposed, said);
  return {
    spans,
    /** The proposal as it would be taken now. */
    text: joinSpans(spans),
    fields: {
      places,
      answers,
      onAnswer: (place: number, answer: string) =>
        setAnswers((before) => places.map((_, at) => (at === place ? answer : (before[at] ?? "")))),
    },
  };
}
