import { Pencil } from "lucide-react";
import type { FormEvent } from "react";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import { useMessages } from "../hooks/use-messages";
import type { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import style from "./Goals.module.css";

interface Props {
  wording: ReturnType<typeof useRewording>;
  onOpen: () => void;
  onSave: () => void;
}

/** Where the goal's wording is changed by hand. The kept one is the screen's title. */
export function GoalWording({ wording, onOpen, onSave }: Props) {
  const text = useMessages().goals;
  const { typed, inputId, opener } = wording;
  if (typed === null) {
    return (
      <div className={style.row}>
        <Button ref={opener} icon={<Pencil size={16} aria-hidden="true" />} onClick={onOpen}>
          {text.reword}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") onSave();
  };
  return (
    <form className={style.group} onSubmit={submit}>
      <TextArea
        id={inputId}
        label={text.wordingLabel}
        value={typed}
        maxLength={GOAL_LENGTH}
        onChange={(event) => wording.type(event.target.value)}
      />
      <div className={style.row}>
        <Button type="submit" disabled={typed.trim() === ""}>
          {text.saveWording}
        </Button>
        <Button variant="plain" onClick={() => void wording.close()}>
          {text.leaveWording}
        </Button>
      </div>
    </form>
  );
}
