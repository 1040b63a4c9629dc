import type { FormerWording } from "../hooks/use-former-words";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./KeptWords.module.css";

interface Props {
  former: FormerWording;
  /** What the field says now: it takes the place of the words that come back, and they its own. */
  current: string;
  onBringBack: (words: string) => void;
}

/** What stood in a field before a proposal was taken into it; any of it can come back. */
export function FormerWords({ former, current, onBringBack }: Props) {
  const { coach: text, goals } = useMessages();
  const others = former.all.filter((words) => words.trim() !== current.trim());
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{text.former(others.length)}</summary>
      <ul className={style.former}>
        {others.map((words) => (
          <li key={words}>
            <p className={style.text}>{words}</p>
            <Button
              aria-label={goals.bringBackNamed(words)}
              onClick={() => {
                former.keep(current, words);
                onBringBack(words);
              }}
            >
              {goals.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
