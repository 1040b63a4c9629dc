import { usePairIfAny } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import style from "./Data.module.css";
import { MakePartnerCopy } from "./MakePartnerCopy";
import { TakePartnerCopy } from "./TakePartnerCopy";

/** The copies that two Cordées exchange. Before the first pair, one can come in. */
export function PartnerCopySection() {
  const text = useMessages().files;
  const hasPair = usePairIfAny() !== null;
  return (
    <section className={style.section} aria-labelledby="data-partner">
      <h2 id="data-partner">{text.partner}</h2>
      {hasPair && <MakePartnerCopy />}
      <TakePartnerCopy />
    </section>
  );
}
