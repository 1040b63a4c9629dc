import { Copy } from "lucide-react";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { Button } from "./Button";

interface Props {
  text: string;
  /** What the button says when "Copy" is not enough. */
  label?: string;
  variant?: "quiet" | "plain";
  disabled?: boolean;
}

/** Puts a text on the clipboard and says whether the browser let it. */
export function CopyButton({ text: copied, label, ...look }: Props) {
  const text = useMessages().feedback;
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copied);
      toast({ text: text.copied });
    } catch {
      // Refused by the user, by a policy, or because the panel was not in front.
      toast({ text: text.copyFailed });
    }
  };
  return (
    <Button {...look} icon={<Copy size={16} aria-hidden="true" />} onClick={() => void copy()}>
      {label ?? text.copy}
    </Button>
  );
}
