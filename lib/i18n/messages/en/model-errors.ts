import type { ModelErrorCode } from "@/lib/domain/errors";
import type { ErrorMessages } from "../../shape";

const from = (host: string) => host || "your browser’s model";

export const modelErrors: Pick<ErrorMessages, ModelErrorCode> = {
  "model-unreachable": ({ host }) => ({
    what: `${host} does not answer.`,
    next: "Check that the server runs and that its address is right.",
  }),
  "model-unreachable-or-untrusted": ({ host }) => ({
    what: `${host} cannot be reached safely.`,
    next: "Nobody answers there, or its certificate is not trusted: the browser does not say which. Open the address in a tab: it will tell you.",
  }),
  "model-permission-refused": ({ host }) => ({
    what: `Cordée may not talk to ${host}.`,
    next: "Save the model again and allow access when the browser asks.",
  }),
  "model-key-refused": ({ host }) => ({
    what: `${host} refused your key.`,
    next: "Check the key in the settings.",
  }),
  "model-key-locked": () => ({
    what: "Your key is behind your passphrase.",
    next: "Type the passphrase: once, until the browser closes.",
  }),
  "model-passphrase-wrong": () => ({
    what: "This passphrase does not open the key.",
    next: "Check capitals and spaces, then type it again. If it is lost, type the key anew.",
  }),
  "model-access-refused": ({ host }) => ({
    what: `${host} refused the request.`,
    next: "Check what your key may do, and where the service may be used from.",
  }),
  "model-origin-refused": ({ host }) => ({
    what: `${host} runs, and refuses to talk to an extension.`,
    next: "Cordée can leave out where its requests come from, or let the server know: for Ollama, OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*.",
  }),
  "model-path-wrong": ({ host }) => ({
    what: `${host} answers, but not at this address.`,
    next: "Check the end of the address: services differ, and many end in /v1.",
  }),
  "model-answered-page": ({ host }) => ({
    what: `${host} answered with a web page.`,
    next: "Check the end of the address (often /v1), and that no network sign-in page is in the way.",
  }),
  "model-moved": ({ host }) => ({
    what: `${host} sends us on to another address.`,
    next: "Open the address in a tab and see where it leads, then save that one. Your words were not passed on.",
  }),
  "model-not-found": ({ host, model }) => ({
    what: `${host} has no model “${model}”.`,
    next: "Check the name, or have the settings list the models.",
  }),
  "model-too-many-requests": ({ host }) => ({
    what: `${host} asks for a pause: too many requests.`,
    next: "Wait a minute, then ask again.",
  }),
  "model-quota-used-up": ({ host }) => ({
    what: `Your credit at ${host} is used up.`,
    next: "Check your account there, or choose another model.",
  }),
  "model-server-failed": ({ host, status }) => ({
    what: `${host} failed (${status}).`,
    next: "Try again in a moment.",
  }),
  "model-request-refused": ({ host, status }) => ({
    what: `${host} did not accept the request (${status}).`,
    next: "Try another model, or check the address.",
  }),
  "model-question-too-long": ({ host }) => ({
    what: `This is too long for ${from(host)}.`,
    next: "Ask about less text, or choose a model that reads more at once.",
  }),
  "model-timed-out": ({ host, seconds }) => ({
    what: `Not a word from ${from(host)} for ${seconds} seconds.`,
    next: "Try again, or choose a smaller model.",
  }),
  "model-answer-cut": ({ host }) => ({
    what: `The answer from ${from(host)} was cut short.`,
    next: "Try again.",
  }),
  "model-answer-too-long": ({ host }) => ({
    what: `The answer from ${from(host)} stopped at its longest.`,
    next: "Ask about less, or let the service give longer answers.",
  }),
  "model-answer-filtered": ({ host }) => ({
    what: `A filter at ${from(host)} stopped the answer.`,
    next: "Say it in other words, or go on with the built-in coach.",
  }),
  "model-declined": ({ host }) => ({
    what: `The model declined to answer (${from(host)}).`,
    next: "Say it in other words, or go on with the built-in coach.",
  }),
  "model-answer-invalid": ({ host }) => ({
    what: `The answer from ${from(host)} broke a rule, so it is not shown.`,
    next: "Try again, or go on with the built-in coach.",
  }),
  "model-stopped": () => ({
    what: "Stopped.",
    next: "Ask again when you like.",
  }),
  "own-model-missing": () => ({
    what: "This browser has no model of its own for English and French on this computer.",
    next: "The built-in coach works without one; a model at an address is the other way.",
  }),
  "own-model-not-downloaded": () => ({
    what: "The browser has not downloaded its model yet.",
    next: "Download it in the settings: the browser says how far it is.",
  }),
};
