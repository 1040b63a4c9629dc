import { addNewPoints, listNewPoints, takeOutPoints } from "@/lib/db/agenda";
import { isOver, type Session } from "@/lib/domain/session";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Sessions.module.css";

/** Offers, in one line, what became open since the agenda was made. It joins only when asked to. */
export function NewPoints({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const text = useMessages().sessions;
  const toast = useToast();
  const points = useQuery((from) => listNewPoints(from, session), [session]) ?? [];
  const add = useAction(async () => {
    const ids = await addNewPoints(db, session.id, now());
    toast({ text: text.newAdded(ids.length), undo: () => takeOutPoints(db, ids) });
  });
  if (points.length === 0 || session.status !== "planned" || isOver(session, now())) return null;
  return (
    <>
      <p className={style.offer}>
        {text.newPoints(points.length)}{" "}
        <Button
          variant="plain"
          title={points.map((point) => point.text).join("\n")}
          disabled={add.isRunning}
          onClick={() => void add.run()}
        >
          {text.addNew(points.length)}
        </Button>
      </p>
      <ErrorNotice error={add.error} />
    </>
  );
}
