import type { Resource } from "@/lib/domain/resource";
import { useMessages } from "../hooks/deps";
import { useDraft } from "../hooks/use-draft";
import { Field } from "../ui/Field";

interface Props {
  resource: Resource;
  onChange: (change: Pick<Resource, "why"> | Pick<Resource, "question">) => void;
}

/** The user's own words about a resource: why it is here, and what to ask about it. */
export function ResourceWords({ resource, onChange }: Props) {
  const text = useMessages().plan;
  const why = useDraft(`plan/${resource.id}/why`, resource.why);
  const question = useDraft(`plan/${resource.id}/question`, resource.question);
  return (
    <>
      <Field
        label={text.why}
        value={why.text}
        maxLength={500}
        onChange={(event) => why.setText(event.target.value)}
        onBlur={() => onChange({ why: why.text })}
      />
      <Field
        label={text.question}
        hint={text.questionHint}
        value={question.text}
        maxLength={500}
        onChange={(event) => question.setText(event.target.value)}
        onBlur={() => onChange({ question: question.text })}
      />
    </>
  );
}
