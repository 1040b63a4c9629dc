import { Pencil } from "lucide-react";
import { type FormEvent, useEffect, useId } from "react";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import { useMessages } from "../hooks/deps";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import style from "./Goals.module.css";

interface Props {
  /** The wording being typed; null while the kept one stands alone. */
  typed: string | null;
  onType: (statement: string) => void;
  onOpen: () => void;
  onSave: () => void;
  onLeave: () => void;
}

/** Where the goal's wording is changed by hand. The kept one is the screen's title. */
export function GoalWording({ typed, onType, onOpen, onSave, onLeave }: Props) {
  const text = useMessages().goals;
  const inputId = useId();
  const isOpen = typed !== null;
  useEffect(() => {
    if (isOpen) document.getElementById(inputId)?.focus();
  }, [isOpen, inputId]);

  if (!isOpen) {
    return (
      <div className={style.row}>
        <Button icon={<Pencil size={16} aria-hidden="true" />} onClick={onOpen}>
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
        onChange={(event) => onType(event.target.value)}
      />
      <div className={style.row}>
        <Button type="submit" disabled={typed.trim() === ""}>
          {text.saveWording}
        </Button>
        <Button variant="plain" onClick={onLeave}>
          {text.leaveWording}
        </Button>
      </div>
    </form>
  );
}
