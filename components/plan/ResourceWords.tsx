import { writeResourceWords } from "@/lib/db/resources";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { Resource } from "@/lib/domain/resource";
import { useDeps } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useSavedText } from "../hooks/use-saved-text";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";

/** The user's own words about a resource: why it is here, and what to ask about it. */
export function ResourceWords({ resource: { id, ...stored } }: { resource: Resource }) {
  const { db, now } = useDeps();
  const text = useMessages().plan;
  const why = useSavedText(`plan/${id}/why`, stored.why, (typed) =>
    writeResourceWords(db, id, "why", typed, now()),
  );
  const question = useSavedText(`plan/${id}/question`, stored.question, (typed) =>
    writeResourceWords(db, id, "question", typed, now()),
  );
  return (
    <>
      <Field
        label={text.why}
        value={why.text}
        maxLength={SHORT_TEXT}
        onChange={(event) => why.setText(event.target.value)}
        onBlur={why.settle}
      />
      <Field
        label={text.question}
        hint={text.questionHint}
        value={question.text}
        maxLength={SHORT_TEXT}
        onChange={(event) => question.setText(event.target.value)}
        onBlur={question.settle}
      />
      <ErrorNotice error={why.error ?? question.error} />
    </>
  );
}
