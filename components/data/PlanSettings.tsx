import type { ImportPlan } from "@/lib/domain/backup";
import { useSettings } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import style from "./Data.module.css";

interface Props {
  plan: ImportPlan;
  /** Whether the file's model is to answer from now on. */
  takesModel: boolean;
  onTakesModel: (takes: boolean) => void;
}

/** What a file would change of the settings; where the coach’s model is only by a tick of its own. */
export function PlanSettings({ plan, takesModel, onTakesModel }: Props) {
  const mine = useSettings();
  const { backup: text, start } = useMessages();
  const { locale = null, endpoint = null } = plan.settings ?? {};
  const isOther =
    endpoint !== null &&
    (endpoint.baseUrl !== mine.endpoint?.baseUrl || endpoint.model !== mine.endpoint.model);
  return (
    <>
      {locale !== null && mine.locale !== null && locale !== mine.locale && (
        <p>{text.plan.language(start.languages[locale])}</p>
      )}
      {isOther && (
        <div>
          <label>
            <input
              type="checkbox"
              checked={takesModel}
              onChange={({ target }) => onTakesModel(target.checked)}
            />{" "}
            {text.plan.model(endpoint.model, endpoint.baseUrl)}
          </label>
          <p className={style.hint}>{text.plan.modelHint}</p>
        </div>
      )}
    </>
  );
}
