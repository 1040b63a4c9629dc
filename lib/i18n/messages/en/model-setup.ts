export const modelSetup = {
  who: "Who answers beside the built-in coach",
  choices: {
    "built-in": "Nobody: the built-in coach alone",
    browser: "The browser’s own model",
    address: "A model at an address",
  },
  own: {
    hint: "It runs on this computer: nothing leaves, so nothing is shown before it is asked and nothing is listed as sent.",
    looking: "Asking the browser",
    missing:
      "This browser offers no model of its own for English and French on this computer. Chrome has one on computers with enough memory and disk; Firefox and most others have none.",
    downloadable:
      "The browser can download its model: some gigabytes, once, for all sites and extensions. It does so only if you ask.",
    downloading: "The browser is downloading its model.",
    ready: "The model is on this computer.",
    download: "Download the model",
    stop: "Stop watching the download",
    share: (percent: number) => `${percent}% is here.`,
    bytes: (loaded: string, total: string) => `${loaded} of ${total} is here.`,
    chosen: "The browser’s own model answers from now on.",
  },
  preset: {
    label: "Service",
    other: "Another one",
    keyNeeded: "It asks for a key.",
    keyFree: "It asks for no key.",
    notes: {
      openai: "A key with a spending limit, for chat only, is the safest.",
      azure: "Put your resource’s name in place of RESOURCE; the model is your deployment’s name.",
      mistral: "Models are named like mistral-small-latest.",
      openrouter: "Models are named like vendor/model, such as mistralai/mistral-small.",
      ollama:
        "Start it with “ollama serve”. It refuses extensions at first: testing the connection tells what to do.",
      lmStudio: "Start its server in the Developer tab. A name typed in full loads the model.",
      llamaCpp: "Start it with “llama-server -m FILE”. Any model name will do.",
      vllm: "Start it with “vllm serve MODEL”; the model is called the same here.",
    },
  },
  secretInAddress:
    "The address has a name, a password or a question mark in it. Take them out: a key belongs in its own field.",
  list: {
    act: "List its models",
    hint: "Asks the service for its models’ names, and sends the key alone.",
    choose: "Models it offers",
    none: "The service names no models: type the name.",
    pick: "Choose one",
  },
  place: {
    legend: "Keep the key",
    session: "Until the browser closes",
    profile: "On this computer",
    profileHint: "Unencrypted in this browser’s profile: whoever can use this profile can read it.",
    passphrase: "On this computer, behind a passphrase",
    passphraseHint:
      "Encrypted. You type the passphrase once each time the browser was opened. Nobody can open the key without it.",
    field: "Passphrase",
    fieldHint: "At least 8 characters; a few words are easier to keep in mind.",
  },
  unlock: {
    title: "Your key is behind your passphrase",
    act: "Open the key",
    done: "The key is open until the browser closes.",
  },
  origin: {
    offer:
      "Cordée can have the browser leave out where its own requests to this one address come from. Web pages gain nothing: theirs are sent as before. It stops when you forget or change the model.",
    act: "Leave it out, and test again",
    declined: "The browser did not allow it.",
  },
  originHidden: "Where Cordée’s requests to this address come from is left out.",
};
