import type { CoachAnswer } from "@/lib/coach/task";
import { errorText } from "@/lib/i18n";
import { useMessages } from "../hooks/use-messages";
import style from "./CoachSource.module.css";

interface Props {
  answer: CoachAnswer<unknown>;
}

/** Who made the proposal, and why not the model when the model was asked. */
export function CoachSource({ answer: { by, because } }: Props) {
  const messages = useMessages();
  const text = messages.model.source;
  const said = because && errorText(because, messages);
  return (
    <p className={style.source}>
      {by === "built-in" ? text.builtIn : by.model}
      {said && ` · ${said.what} ${said.next}`}
    </p>
  );
}
