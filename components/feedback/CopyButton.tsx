import { Copy } from "lucide-react";
import { useMessages } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { Button } from "../ui/Button";

/** Puts a text on the clipboard and says whether the browser let it. */
export function CopyButton({ text: copied }: { text: string }) {
  const text = useMessages().feedback;
  const toast = useToast();
  const copy = () =>
    navigator.clipboard.writeText(copied).then(
      () => toast({ text: text.copied }),
      () => toast({ text: text.copyFailed }),
    );
  return (
    <Button icon={<Copy size={16} aria-hidden="true" />} onClick={() => void copy()}>
      {text.copy}
    </Button>
  );
}
