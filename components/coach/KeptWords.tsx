import { Pencil } from "lucide-react";
import type { Ref } from "react";
import { countPlaceholders } from "@/lib/coach/proposal";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./KeptWords.module.css";

interface Props {
  text: string;
  /** The button that opens the words to be changed. */
  opener: Ref<HTMLButtonElement>;
  onOpen: () => void;
}

/** Words for someone as they are kept, what is still to be filled in among them, and the way to change them. */
export function KeptWords({ text, opener, onOpen }: Props) {
  const { feedback, coach } = useMessages();
  const places = countPlaceholders(text);
  return (
    <>
      <p className={style.text}>{text}</p>
      {places > 0 && <p className={style.soft}>{coach.placesLeft(places)}</p>}
      <div className={style.row}>
        <Button ref={opener} icon={<Pencil size={16} aria-hidden="true" />} onClick={onOpen}>
          {feedback.reword}
        </Button>
      </div>
    </>
  );
}
