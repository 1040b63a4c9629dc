import type {
  LanguageModelApi,
  LanguageModelOptions,
  LanguageModelSession,
} from "@/lib/models/language-model";

type Answer = (asked: { signal: AbortSignal; constraint: object }) => AsyncIterable<string>;

interface World {
  availability?: Awaited<ReturnType<LanguageModelApi["availability"]>>;
  /** Knows no way of sampling, as older browsers. */
  isOld?: boolean;
  answer?: Answer;
  /** What the download tells, in turn. */
  progress?: readonly { loaded: number; total: number }[];
  fails?: DOMException;
}

/** A browser's own model in memory, strict about what the real one is strict about; it notes how it was asked. */
export function aLanguageModel({
  availability = "available",
  isOld = false,
  answer = async function* () {
    yield '{"wording": "A plain';
    yield ' answer", "count": 1}\n\n';
  },
  progress = [],
  fails,
}: World = {}) {
  let state = availability;
  const created: LanguageModelOptions[] = [];
  const asked: { said: unknown; constraint: object }[] = [];
  let open = 0;
  const session = (): LanguageModelSession => {
    open += 1;
    let isOpen = true;
    return {
      clone: async () => session(),
      promptStreaming: (said, { responseConstraint: constraint, signal }) => {
        asked.push({ said, constraint });
        if (said.some(({ role }) => role === "system")) throw new TypeError("system comes first");
        return streamOf(answer({ signal, constraint }));
      },
      destroy: () => {
        if (isOpen) open -= 1;
        isOpen = false;
      },
    };
  };
  const api: LanguageModelApi = {
    availability: async ({ expectedOutputs }) => {
      if (expectedOutputs.length === 0) throw new TypeError("no language declared");
      return state;
    },
    create: async (options) => {
      created.push(options);
      if (isOld && options.samplingMode) throw new TypeError("samplingMode is unknown");
      if (fails) throw fails;
      const monitor = new EventTarget();
      options.monitor?.(monitor);
      for (const told of progress) {
        options.signal?.throwIfAborted();
        monitor.dispatchEvent(Object.assign(new Event("downloadprogress"), told));
      }
      state = "available";
      return session();
    },
  };
  return { api, created, asked, openSessions: () => open };
}

function streamOf(pieces: AsyncIterable<string>): ReadableStream<string> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
