import { fold, sentences } from "../rules/text";

const RULES =
  "(?:instructions?|prompts?|rules?|guidelines?|directives?|consignes?|regles?|ordres?|contexte?|above|ci-dessus|what you were told)";
const MACHINE =
  "(?:llms?|language models?|modeles? de langage|chat ?bots?|chatgpt|gpt|claude|gemini|copilot|assistants? virtuels?)";
/** What a page says to a model and not to its reader, in folded text where `llm` stands for AI and IA. */
const ORDERS: readonly RegExp[] = [
  `\\b(?:ignor|disregard|forget|overrid|bypass|oubli|fais abstraction|faites abstraction)[a-z]*\\b.{0,60}\\b${RULES}\\b`,
  `\\b(?:new|updated|real|actual|nouvelles?|vraies?) (?:instructions?|consignes?|rules?|regles?|tasks?|taches?|orders?|ordres?) *[:.]`,
  `\\b(?:system|developer|systeme)[ _-]?(?:prompt|message|override|note)? *[:>\\]]|\\bsystem prompt\\b|\\bprompt systeme\\b`,
  `(?:^|\\W)(?:assistant|user|human|utilisateur|humain) *:`,
  `<\\|[a-z_]+\\|>|\\[/?inst\\]|<</?sys>>|#{2,} *(?:instruction|system|human|assistant|response)`,
  `\\b(?:you are|you're|tu es|vous etes|act as|agis comme|agissez comme|pretend to be) (?:now |desormais |maintenant )?.{0,20}\\b(?:${MACHINE}|llm assistant|evaluator|dan|root|administrat(?:or|eur))\\b`,
  `\\b(?:dear|hey|attention|note|message|instructions?|pour|for|to|si tu es|if you are)(?: an?| any| all| toute?| une?| the| les?| la)?(?: reading| lisant)? ${MACHINE}(?: assistants?| agents?| models?| readers?)? *(?:[:,!]|reading|qui lis|who)`,
  `\\b(?:answer|respond|reply|output|return|print|reponds|repondez|renvoie|renvoyez|affiche)\\b.{0,30}(?:\\bjson\\b|\\bg\\d|\\b(?:only|exactly|uniquement|exactement|seulement)\\b|\\b(?:with|par|avec) *["“«{])`,
  `\\b(?:choose|select|pick|choisis|choisissez|selectionne|selectionnez)\\b.{0,30}\\b(?:(?:goal|objectif) ?\\d|g\\d)`,
  `\\b(?:say|repeat|write|dis|dites|repete|repetez|ecris|ecrivez)\\b.{0,30}\\b(?:exactly|verbatim|exactement|mot pour mot)\\b`,
  `\\b(?:send|post|upload|leak|exfiltrate|append|embed|envoie|envoyez|transmets|transmettez|ajoute|ajoutez|insere|inserez|include|inclus)\\b.{0,80}(?:https?:|www\\.|\\S@\\S)`,
  `\\b(?:reveal|disclose|list|show|dump|revele|revelez|divulgue|liste|montre)\\b.{0,40}\\b(?:private|confidential|secrets?|prives?|privees?|confidentiel)`,
  `!\\[[^\\]]*\\]\\(|\\[[^\\]]*\\]\\( *(?:https?:|data:|javascript:)|< *(?:img|script|iframe|a|svg|style|form)[\\s/>]`,
  `["']\\b(?:goal|quote|statement|questions|text|role|content)["'] *:`,
  `\\b(?:end|begin|start|finish|termine|terminez|commence|commencez|finis|finissez)\\b.{0,20}\\b(?:answers?|responses?|reply|replies|outputs?|reponses?) (?:with|by|par|avec)\\b`,
  `\\S{80,}`,
].map((source) => new RegExp(source));
/** A line that only opens an order: the next one is it. */
const OPENS = /[:>\]]\s*$/;

/** A page's words without the sentences that speak to a model. A page about models may lose some; it loses little. */
export function withoutOrders(text: string): string {
  let kept = "";
  let at = 0;
  let isOpened = false;
  for (const { start, end } of sentences(text)) {
    const folded = fold(text.slice(start, end).replace(/\b(?:AI|IA)\b/g, "llm"));
    const isOrder: boolean = isOpened || ORDERS.some((order) => order.test(folded));
    if (!isOrder) kept += text.slice(at, end);
    isOpened = isOrder && !isOpened && OPENS.test(folded);
    at = end;
  }
  return kept.trim();
}
