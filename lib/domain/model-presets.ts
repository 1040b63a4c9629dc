/** A service that speaks the OpenAI format, as its own guide tells how to reach it. */
export interface ModelPreset {
  id: keyof typeof presets;
  name: string;
  /** What is in capitals is the user's own to fill. */
  baseUrl: string;
  key: "needed" | "none";
}

const presets = {
  openai: { name: "OpenAI", baseUrl: "https://api.openai.com/v1", key: "needed" },
  azure: {
    name: "Azure OpenAI",
    baseUrl: "https://RESOURCE.openai.azure.com/openai/v1",
    key: "needed",
  },
  mistral: { name: "Mistral", baseUrl: "https://api.mistral.ai/v1", key: "needed" },
  openrouter: { name: "OpenRouter", baseUrl: "https://openrouter.ai/api/v1", key: "needed" },
  ollama: { name: "Ollama", baseUrl: "http://localhost:11434/v1", key: "none" },
  lmStudio: { name: "LM Studio", baseUrl: "http://localhost:1234/v1", key: "none" },
  llamaCpp: { name: "llama.cpp", baseUrl: "http://localhost:8080/v1", key: "none" },
  vllm: { name: "vLLM", baseUrl: "http://localhost:8000/v1", key: "none" },
} as const;

export const modelPresets = Object.entries(presets).map(
  ([id, preset]) => ({ id, ...preset }) as ModelPreset,
);

/** The service that an address belongs to, by its host and port; `undefined` for any other. */
export function presetOf(url: string): ModelPreset | undefined {
  const asked = placeOf(url);
  return modelPresets.find(({ id, baseUrl }) =>
    id === "azure" ? asked?.endsWith(".openai.azure.com") : asked === placeOf(baseUrl),
  );
}

function placeOf(url: string): string | undefined {
  if (!URL.canParse(url)) return;
  const { hostname, port } = new URL(url);
  return `${hostname === "127.0.0.1" ? "localhost" : hostname}${port && `:${port}`}`;
}
