import { lazy, Suspense } from "react";
import { Link, Route, Switch } from "wouter";
import { HomeScreen } from "./home/HomeScreen";
import { useFirstWords } from "./hooks/deps";
import { Screen } from "./ui/Screen";

const KeepHere = lazy(async () => ({ default: (await import("./opening/KeepHere")).KeepHere }));
const ClosingScreen = lazy(async () => ({
  default: (await import("./closing/ClosingScreen")).ClosingScreen,
}));
const FirstContactScreen = lazy(async () => ({
  default: (await import("./contact/FirstContactScreen")).FirstContactScreen,
}));
const DataScreen = lazy(async () => ({ default: (await import("./data/DataScreen")).DataScreen }));
const StartScreen = lazy(async () => ({
  default: (await import("./start/StartScreen")).StartScreen,
}));
const FeedbackScreen = lazy(async () => ({
  default: (await import("./feedback/FeedbackScreen")).FeedbackScreen,
}));
const FeedbackItemScreen = lazy(async () => ({
  default: (await import("./feedback/FeedbackItemScreen")).FeedbackItemScreen,
}));
const GoalScreen = lazy(async () => ({ default: (await import("./goals/GoalScreen")).GoalScreen }));
const GoalsScreen = lazy(async () => ({
  default: (await import("./goals/GoalsScreen")).GoalsScreen,
}));
const PlanScreen = lazy(async () => ({ default: (await import("./plan/PlanScreen")).PlanScreen }));
const ResourceScreen = lazy(async () => ({
  default: (await import("./plan/ResourceScreen")).ResourceScreen,
}));
const TabsScreen = lazy(async () => ({ default: (await import("./plan/TabsScreen")).TabsScreen }));
const SearchScreen = lazy(async () => ({
  default: (await import("./search/SearchScreen")).SearchScreen,
}));
const SessionScreen = lazy(async () => ({
  default: (await import("./sessions/SessionScreen")).SessionScreen,
}));
const SessionsScreen = lazy(async () => ({
  default: (await import("./sessions/SessionsScreen")).SessionsScreen,
}));
const TalkScreen = lazy(async () => ({ default: (await import("./talk/TalkScreen")).TalkScreen }));
const TalkItemScreen = lazy(async () => ({
  default: (await import("./talk/TalkItemScreen")).TalkItemScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import("./settings/SettingsScreen")).SettingsScreen,
}));

/** Before the first pair: the start, and the data page for whoever brings a backup. */
export function ScreensWithoutPair() {
  const text = useFirstWords().common;
  return (
    <Suspense fallback={<p role="status">{text.loading}</p>}>
      <Switch>
        <Route path="/data" component={DataScreen} />
        <Route component={StartScreen} />
      </Switch>
    </Suspense>
  );
}

/** Every address of the panel and its screen; all but Home are loaded when they are opened. */
export function Screens() {
  const text = useFirstWords().common;
  return (
    <Suspense fallback={<p role="status">{text.loading}</p>}>
      <Switch>
        <Route path="/" component={HomeScreen} />
        <Route path="/refused/:reason/:url?" component={HomeScreen} />
        <Route path="/keep-page/:tabId/:url?" component={KeepHere} />
        <Route path="/keep-link/:link/:title?" component={KeepHere} />
        <Route path="/goals" component={GoalsScreen} />
        <Route path="/goals/:id" component={GoalScreen} />
        <Route path="/plan" component={PlanScreen} />
        <Route path="/plan/:id/:kept?" component={ResourceScreen} />
        <Route path="/tabs" component={TabsScreen} />
        <Route path="/search" component={SearchScreen} />
        <Route path="/sessions" component={SessionsScreen} />
        <Route path="/sessions/:id" component={SessionScreen} />
        <Route path="/feedback" component={FeedbackScreen} />
        <Route path="/feedback/:id" component={FeedbackItemScreen} />
        <Route path="/talk" component={TalkScreen} />
        <Route path="/talk/:id" component={TalkItemScreen} />
        <Route path="/settings" component={SettingsScreen} />
        <Route path="/data" component={DataScreen} />
        <Route path="/closing" component={ClosingScreen} />
        <Route path="/first-contact" component={FirstContactScreen} />
        <Route>
          <Screen title={text.notFound}>
            <Link href="/">{text.toHome}</Link>
          </Screen>
        </Route>
      </Switch>
    </Suspense>
  );
}
