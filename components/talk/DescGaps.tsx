import { Check, CircleDashed } from "lucide-react";
import { type ConflictCheck, DESC } from "@/lib/domain/conflict-check";
import { useMessages } from "../hooks/use-messages";
import style from "./Talk.module.css";

/** The four parts of a message that can be answered, each said or not; what is not is asked. */
export function DescGaps({ missing }: Pick<ConflictCheck, "missing">) {
  const { talk: text, coach } = useMessages();
  return (
    <dl className={style.gaps} aria-label={text.gapsTitle}>
      {DESC.map((part) => {
        const isSaid = !missing.includes(part);
        const Icon = isSaid ? Check : CircleDashed;
        return (
          <div key={part} data-said={isSaid}>
            <dt>
              <Icon size={16} aria-hidden="true" />
              {text.desc[part]}
            </dt>
            <dd>{isSaid ? text.said : `${coach.unsaid} · ${text.descQuestions[part]}`}</dd>
          </div>
        );
      })}
    </dl>
  );
}
