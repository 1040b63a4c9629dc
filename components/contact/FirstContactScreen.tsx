import { languageFor } from "@/lib/coach/rules/language";
import { termsIn } from "@/lib/coach/rules/request-terms";
import { firstContact } from "@/lib/coach/tasks/first-contact";
import { Address } from "@/lib/domain/locale";
import { SHORT_TEXT } from "@/lib/domain/record";
import { AskCoach } from "../coach/AskCoach";
import { usePair } from "../hooks/deps";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { Field } from "../ui/Field";
import { Screen } from "../ui/Screen";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import style from "./Contact.module.css";
import { MessageProposal } from "./MessageProposal";

/** Where a first message to a possible mentor is put together: who, why them, what for, and an easy no. */
export function FirstContactScreen() {
  const { contact: text } = useMessages();
  const { partnerLocale } = usePair();
  const name = useDraft("first-contact/name");
  const introduction = useDraft("first-contact/introduction");
  const reason = useDraft("first-contact/reason");
  const request = useDraft("first-contact/request");
  const address = useDraft("first-contact/address", "vous", "value");

  const asked = request.text.trim();
  const written = [introduction.text, reason.text, asked].join("\n");
  const language = languageFor(written, partnerLocale);
  const terms = termsIn(asked, language);
  const lacking = terms.length
    ? terms.rhythm
      ? text.complete
      : text.noRhythm
    : terms.rhythm
      ? text.noLength
      : text.neither;
  const input = {
    name: name.text.trim(),
    introduction: introduction.text,
    reason: reason.text,
    request: asked,
    address: Address.catch("vous").parse(address.text),
  };
  return (
    <Screen title={text.title}>
      <div className={style.form}>
        <p>{text.intro}</p>
        <Field
          label={text.name}
          value={name.text}
          maxLength={80}
          autoComplete="off"
          onChange={({ target }) => name.setText(target.value)}
        />
        <TextArea
          label={text.introduction}
          hint={text.introductionHint}
          value={introduction.text}
          rows={2}
          maxLength={SHORT_TEXT}
          onChange={({ target }) => introduction.setText(target.value)}
        />
        <TextArea
          label={text.reason}
          hint={text.reasonHint}
          value={reason.text}
          rows={2}
          maxLength={SHORT_TEXT}
          onChange={({ target }) => reason.setText(target.value)}
        />
        <TextArea
          label={text.request}
          hint={asked === "" ? text.requestHint : lacking}
          value={request.text}
          rows={2}
          maxLength={SHORT_TEXT}
          onChange={({ target }) => request.setText(target.value)}
        />
        {language === "fr" && (
          <Select
            label={text.address}
            value={input.address}
            onChange={({ target }) => address.setText(target.value)}
          >
            <option value="vous">vous</option>
            <option value="tu">tu</option>
          </Select>
        )}
        <AskCoach
          task={firstContact}
          about={asked === "" ? "" : `${name.text}\n${written}`}
          input={input}
          visibility="only-me"
          label={text.compose}
          isFirst
        >
          {(answer, { refuse }) => <MessageProposal answer={answer} onClose={refuse} />}
        </AskCoach>
      </div>
    </Screen>
  );
}
