import { useMessages } from "../hooks/deps";
import { Screen } from "../ui/Screen";
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
        <TrashSection />
        <SnapshotSection />
        <EraseSection />
      </div>
    </Screen>
  );
}
