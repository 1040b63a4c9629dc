import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { startAnew } from "./start-anew";

/** Another window upgraded or erased the data: this one has let go of it, and is to be loaded again. */
export function ClosedNotice({ why }: { why: "upgraded" | "erased" }) {
  const text = useMessages().data.opening;
  return (
    <Notice tone="warn">
      <p>
        <strong>{text[why].what}</strong>
      </p>
      <p>{text[why].next}</p>
      <p>
        <Button variant="primary" onClick={why === "erased" ? startAnew : () => location.reload()}>
          {text.reload}
        </Button>
      </p>
    </Notice>
  );
}
