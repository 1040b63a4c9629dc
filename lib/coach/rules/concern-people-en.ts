import { listed } from "./feedback-words";

/** Whom someone may meet at home or at work. */
export const ROLE = `(?:${listed("boss manager mentor tutor teacher professor supervisor coach colleague coworker co-worker teammate classmate flatmate roommate housemate lead leader foreman chef cook trainer instructor director owner client customer patient visitor student pupil apprentice intern mentee husband wife partner boyfriend girlfriend bf gf ex fiance father mother stepfather stepmother step-father step-mother brother sister uncle aunt cousin son daughter parent family landlord neighbour neighbor friend mate guy boy man men woman women girl kid child children lad people group driver resident surgeon doctor nurse principal captain officer sergeant stranger")}(?:'s|s)?)`;
const ANY = "(?:my|our|his|her|their|your|the|a|an|that|this|some|two|three|one of (?:my|the|our))";
/** Anyone but who writes and who is written to. */
export const WHO = `(?:he|she|they|someone|somebody|who|one of them|${ANY} (?:[a-z]+[- ]){0,2}${ROLE})`;
export const WHOSE = "(?:my|his|her|their|our|your)";
export const SELF = "(?:my ?self|himself|herself|themsel(?:f|ves)|yourself|ourselves)";
export const NOT = "(?:[a-z]+n't|not|never|no longer|nothing|without|stopped|barely|hardly)";
/** It lasts. */
export const LONGER = "(?:any ?more|any longer|much longer|no more|like this)";
const MANY =
  "(?:a|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|over a|more than a|\\d+)";
export const DAYS = `(?:(?:the last |the past |over |about |almost |nearly |more than )?${MANY} (?:days|nights|weeks?|months?)|days|nights|weeks|months)`;
export const DAILY =
  "(?:(?:every|each)(?: single| other)? (?:day|night|morning|evening|time|week|weekend|lunch|break|shift|meal|lesson|sunday|payday)|all (?:day|night|the time)|day and night|daily|nightly|most (?:days|nights|mornings)|again and again|after (?:every|each) [a-z]+)";
