export const start = {
  title: "Welcome to Cordée",
  promise:
    "One rope for a mentor and a mentee. Everything stays on this computer: no account, no server.",
  language: "Language",
  languages: { en: "English", fr: "Français" },
  role: "I am the",
  roles: { mentee: "mentee", mentor: "mentor" },
  partnerOf: { mentee: "My mentor’s name", mentor: "My mentee’s name" },
  address: "In French, we say",
  begin: "Begin",
  or: "or",
  example: "Show me with an example pair",
  exampleLoaded: "The example pair is here. Remove it from Home whenever you like.",
  bringBack: "Bring back a backup",
};
