import { browser } from "wxt/browser";

/** Minutes after the browser's start before the first: it has enough to do then. */
const FIRST_MINUTES = 5;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** What Cordée does by itself, whoever uses it; the worker sets them anew at each start. */
export const REGULAR = ["upkeep", "search"] as const;
type Regular = (typeof REGULAR)[number];

/**
 * Does something once a day while the browser runs. Must be called as the worker starts, so that an alarm that
 * wakes it is heard.
 */
export const everyDay = (name: Regular, act: () => void) => regularly(name, DAY_MINUTES, act);

/** Does something once an hour, in the same way. */
export const everyHour = (name: Regular, act: () => void) => regularly(name, HOUR_MINUTES, act);

function regularly(name: Regular, periodInMinutes: number, act: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) act();
  });
  // Firefox forgets alarms when it closes; Chrome keeps them, and one made anew would never come due.
  void browser.alarms.get(name).then((alarm) => {
    if (alarm) return;
    return browser.alarms.create(name, { delayInMinutes: FIRST_MINUTES, periodInMinutes });
  });
}
