import { useMessages } from "../hooks/use-messages";

/** What was wrong with a model’s answer, in plain words; nothing where its form was. */
export function BrokenRules({ codes }: { codes: readonly string[] }) {
  const { rules, otherRule, broken } = useMessages().asking;
  const isKnown = (code: string): code is keyof typeof rules => code in rules;
  const reasons = [...new Set(codes.map((code) => (isKnown(code) ? rules[code] : otherRule)))];
  if (reasons.length === 0) return null;
  return (
    <>
      <p>{broken}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
