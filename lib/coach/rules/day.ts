const MS_A_DAY = 24 * 60 * 60 * 1_000;

/** A day to reckon with: months from 0, weekdays from Monday as 0. */
export class Day {
  readonly time: number;
  constructor(time: number) {
    this.time = time;
  }
  static of(year: number, month: number, date: number): Day | null {
    const day = new Day(Date.UTC(year, month, date));
    return day.month === month && day.date === date ? day : null;
  }
  get year() {
    return new Date(this.time).getUTCFullYear();
  }
  get month() {
    return new Date(this.time).getUTCMonth();
  }
  get date() {
    return new Date(this.time).getUTCDate();
  }
  get weekday() {
    return (new Date(this.time).getUTCDay() + 6) % 7;
  }
  plus(days: number): Day {
    return new Day(this.time + days * MS_A_DAY);
  }
  /** The same date some months on, or that month's last. */
  plusMonths(months: number): Day {
    const last = this.endOfMonth(months);
    return last.date <= this.date ? last : last.plus(this.date - last.date);
  }
  endOfMonth(monthsOn = 0): Day {
    return new Day(Date.UTC(this.year, this.month + monthsOn + 1, 0));
  }
  /** The Friday of this week, or of one some weeks on: when a working week ends. */
  endOfWeek(weeksOn = 0): Day {
    return this.plus(4 - this.weekday + 7 * weeksOn);
  }
  /** The next such weekday, never today. */
  next(weekday: number): Day {
    return this.plus(((weekday - this.weekday + 6) % 7) + 1);
  }
  /** This date of a year, or of the next one when it has passed; undefined years are the nearest to come. */
  static coming(from: Day, month: number, date: number, year?: number): Day | null {
    if (year !== undefined) return Day.of(year, month, date);
    const here = Day.of(from.year, month, date);
    return here && here.time >= from.time ? here : Day.of(from.year + 1, month, date);
  }
}
