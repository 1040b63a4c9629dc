import { useState } from "react";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Data.module.css";

interface Props {
  /** What it does, as first offered. */
  name: string;
  /** The longer name that a screen reader says, where many buttons look alike. */
  label?: string;
  /** What the second step says. */
  sure: string;
  isBusy?: boolean;
  onConfirm: () => void;
}

/** Does in two steps what has no way back. */
export function ConfirmButton({ name, label, sure, isBusy = false, onConfirm }: Props) {
  const [isAsking, setAsking] = useState(false);
  // Whoever was asked stands on the first button again when that is over.
  const [wasAsked, setAsked] = useState(false);
  const text = useMessages().common;
  const ask = () => {
    setAsking(true);
    setAsked(true);
  };
  if (!isAsking) {
    return (
      <Button autoFocus={wasAsked} isBusy={isBusy} aria-label={label} onClick={ask}>
        {name}
      </Button>
    );
  }
  return (
    <span className={style.choice}>
      {/* The eye and the keyboard are already here. */}
      <Button
        autoFocus
        variant="harm"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {sure}
      </Button>
      <Button variant="plain" onClick={() => setAsking(false)}>
        {text.cancel}
      </Button>
    </span>
  );
}
