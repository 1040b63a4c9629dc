import { useMessages } from "../hooks/deps";
import { Screen } from "../ui/Screen";
import { BackupSection } from "./BackupSection";
import style from "./Data.module.css";
import { EraseSection } from "./EraseSection";
import { SnapshotSection } from "./SnapshotSection";
import { StorageSection } from "./StorageSection";
import { TrashSection } from "./TrashSection";

/** What is kept, and its ways out, back and away. */
export function DataScreen() {
  const { common, data } = useMessages();
  return (
    <Screen title={data.title} back={{ address: "/settings", name: common.settings }}>
      <div className={style.sections}>
        <StorageSection />
        <BackupSection />
        <TrashSection />
        <SnapshotSection />
        <EraseSection />
      </div>
    </Screen>
  );
}
