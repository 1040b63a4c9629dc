import type { Mask } from "@/lib/coach/privacy/mask";
import { useSettings } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./SendPreview.module.css";

interface Props {
  masks: readonly Mask[];
  onTell: (word: string) => void;
}

/** Whom and what a request does not name, and what stands there in place; a word that the user hid can be told. */
export function NotTold({ masks, onTell }: Props) {
  const text = useMessages().asking;
  const { hiddenWords } = useSettings();
  if (masks.length === 0) return null;
  return (
    <details open>
      <summary>{text.hidden}</summary>
      <ul className={style.masks}>
        {masks.map(({ standIn, text: word }) => (
          <li key={standIn}>
            {text.standsFor(standIn, word)}{" "}
            {hiddenWords.includes(word) && (
              <Button variant="plain" onClick={() => onTell(word)}>
                {text.tell(word)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
