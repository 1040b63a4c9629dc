import type { FormEvent, KeyboardEvent } from "react";
import type { PointWording } from "@/lib/db/agenda";
import { MINUTE_STEP } from "@/lib/domain/agenda";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { AgendaItem } from "@/lib/domain/session";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import type { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import style from "./Sessions.module.css";

/** Up to an hour and a half; what a point has beyond that stays on offer. */
const CHOICES = Array.from({ length: 18 }, (_, step) => (step + 1) * MINUTE_STEP);

interface Props {
  item: AgendaItem;
  wording: ReturnType<typeof useRewording>;
  /** Answers whether it was done. */
  onSave: (wording: PointWording) => Promise<boolean>;
}

/** In the place of a point that is being changed: its words and its minutes. */
export function PointForm({ item, wording, onSave }: Props) {
  const { sessions: text, common } = useMessages();
  const minutes = useDraft(`agenda/${item.id}/minutes`, String(item.minutes), "value");
  const chosen = Number(minutes.text);
  const choices = [...new Set([...CHOICES, item.minutes, chosen])].sort((a, b) => a - b);

  const close = () => Promise.all([wording.close(), minutes.clear()]);
  const save = async () => {
    const words = wording.typed?.trim() || item.text;
    if (await onSave({ text: words, over: wording.over, minutes: chosen })) await close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key === "Escape") void close();
    const isLine = event.target instanceof HTMLTextAreaElement && !event.nativeEvent.isComposing;
    if (event.key !== "Enter" || !isLine) return;
    event.preventDefault();
    void save();
  };

  return (
    <form className={style.pointForm} onSubmit={submit} onKeyDown={hear}>
      <TextArea
        id={wording.inputId}
        label={text.pointText}
        value={wording.typed ?? ""}
        maxLength={SHORT_TEXT}
        onChange={(event) => wording.type(event.target.value.replaceAll(/\s*\n\s*/g, " "))}
      />
      <Select
        label={text.pointMinutes}
        value={chosen}
        onChange={(event) => minutes.setText(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
      <div className={style.actions}>
        <Button type="submit">{common.save}</Button>
        <Button variant="plain" onClick={() => void close()}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
