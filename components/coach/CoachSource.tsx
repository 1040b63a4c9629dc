import type { CoachAnswer } from "@/lib/coach/task";
import { isAppError } from "@/lib/domain/errors";
import { errorText } from "@/lib/i18n";
import { useMessages } from "../hooks/use-messages";
import { BrokenRules } from "./BrokenRules";
import style from "./CoachSource.module.css";

interface Props {
  answer: CoachAnswer<unknown>;
}

/** Who made the proposal, and why not the model when the model was asked: what its answer broke, in plain words. */
export function CoachSource({ answer: { by, because } }: Props) {
  const messages = useMessages();
  const { asking, model } = messages;
  const said = because && errorText(because, messages);
  const broken =
    because && isAppError(because, "model-answer-invalid") ? because.details.broken : [];
  return (
    <div className={style.source}>
      <p>
        {by === "built-in" ? model.source.builtIn : by.model || asking.ownModel}
        {said && ` · ${said.what} ${said.next}`}
      </p>
      <BrokenRules codes={broken ?? []} />
    </div>
  );
}
