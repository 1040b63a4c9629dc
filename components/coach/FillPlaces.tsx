import { isDayAsked } from "@/lib/coach/proposal";
import { useMessages } from "../hooks/use-messages";
import { Field } from "../ui/Field";
import style from "./FillPlaces.module.css";

interface Props {
  /** What each place asks, in order. */
  places: readonly string[];
  answers: readonly string[];
  onAnswer: (place: number, answer: string) => void;
}

/** A small field for each place that only the author can fill in, as they come in the text. */
export function FillPlaces({ places, answers, onAnswer }: Props) {
  const text = useMessages().coach;
  if (places.length === 0) return null;
  return (
    <fieldset className={style.places}>
      <legend>{text.fillTitle}</legend>
      {places.map((place, at) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may ask the same, and they never change order
          key={at}
          label={place.charAt(0).toUpperCase() + place.slice(1)}
          type={isDayAsked(place) ? "date" : "text"}
          value={answers[at] ?? ""}
          maxLength={500}
          onChange={({ target }) => onAnswer(at, target.value)}
        />
      ))}
      <p className={style.hint}>{text.fillHint}</p>
    </fieldset>
  );
}
