import { usePairIfAny } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Screen } from "../ui/Screen";
import { BackupSection } from "./BackupSection";
import style from "./Data.module.css";
import { DataContents } from "./DataContents";
import { EraseSection } from "./EraseSection";
import { ExportSection } from "./ExportSection";
import { ListImport } from "./ListImport";
import { PartnerCopySection } from "./PartnerCopySection";
import { SnapshotSection } from "./SnapshotSection";
import { StorageSection } from "./StorageSection";
import { TrashSection } from "./TrashSection";
import { UpkeepNotice } from "./UpkeepNotice";

/** What is kept, and its ways out, back and away. Before the first pair, a backup can come in. */
export function DataScreen() {
  const { common } = useMessages();
  const { data } = useMessages();
  const hasPair = usePairIfAny() !== null;
  const back = hasPair
    ? { address: "/settings", name: common.settings }
    : { address: "/", name: common.tabs.home };
  return (
    <Screen title={data.title} back={back}>
      <div className={style.sections}>
        <UpkeepNotice />
        <DataContents />
        <StorageSection />
        <BackupSection />
        <SnapshotSection />
        <TrashSection />
        {hasPair && <ExportSection />}
        <PartnerCopySection />
        {hasPair && <ListImport />}
        <EraseSection />
      </div>
    </Screen>
  );
}
