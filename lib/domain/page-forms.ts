const ARXIV =
  "(?:[a-z-]+(?:\\.[A-Z]{2})?%2F\\d{7}|[a-z-]+(?:\\.[A-Z]{2})?\\/\\d{7}|\\d{4}\\.\\d{4,5})";
const DOI = "10\\.\\d{4,9}";

/**
 * Sites that show one thing at several places, each with the key of that thing. Read over host, path and sorted
 * parameters, as `pageKey` leaves them; the first that fits is used. Only giants, and forms that whole kinds of
 * sites share.
 */
export const siteForms: readonly [form: RegExp, key: string, isCaseless?: true][] = [
  [/^(?:music\.)?youtube\.com\/watch\?(?:.*&)?v=([\w-]{11})(?:&.*)?$/, "youtube:$1"],
  [/^youtube(?:-nocookie)?\.com\/(?:embed|shorts|live|v)\/([\w-]{11})(?:\?.*)?$/, "youtube:$1"],
  [/^youtu\.be\/([\w-]{11})(?:\?.*)?$/, "youtube:$1"],
  [
    /^(?:player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|showcase\/\d+\/video\/)?(\d+)(?:\?.*)?$/,
    "vimeo:$1",
  ],
  [/^(?:dai\.ly|dailymotion\.com\/(?:embed\/)?video)\/([a-z\d]+)(?:\?.*)?$/, "dailymotion:$1"],
  [
    /^geo\.dailymotion\.com\/player(?:\/\w+)?\.html\?(?:.*&)?video=([a-z\d]+)(?:&.*)?$/,
    "dailymotion:$1",
  ],
  // A paper: its versions and its forms are one.
  [
    new RegExp(
      `^(?:\\w+\\.)*arxiv\\.org\\/(?:abs|pdf|html|format|ps)\\/(${ARXIV})(?:v\\d+)?(?:\\.pdf)?$`,
    ),
    "arxiv:$1",
  ],
  [
    new RegExp(`^(?:dx\\.)?doi\\.org\\/10\\.48550(?:%2F|\\/)arxiv\\.(${ARXIV})(?:v\\d+)?$`, "i"),
    "arxiv:$1",
  ],
  [/^(?:dx\.)?doi\.org\/(10\.\d{4,9}(?:%2F|\/).+)$/, "doi:$1", true],
  [
    new RegExp(
      `^(?:[\\w-]+\\.)*(?:bio|med)rxiv\\.org\\/content\\/(${DOI}\\/[\\d.]+)(?:v\\d+)?(?:\\.\\w[\\w.-]*)?$`,
    ),
    "doi:$1",
    true,
  ],
  [
    new RegExp(
      `^[^/]+\\/(?:doi\\/(?:abs|full|pdf|epdf|pdfplus|epub|reader|pdfdirect|full-xml)?\\/?|(?:article|chapter|articles|book)\\/)(${DOI}(?:%2F|\\/)[^?]+?)(?:\\/(?:full|abstract|pdf|fulltext|html))?(?:\\?.*)?$`,
    ),
    "doi:$1",
    true,
  ],
  [/^(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)$/, "pubmed:$1"],
  [/^openreview\.net\/(?:forum|pdf)\?(?:.*&)?id=([\w-]+)(?:&.*)?$/, "openreview:$1"],
  [/^[\w.-]+\/((?:hal|tel|dumas|halshs|inria)-\d{6,})(?:v\d+)?(?:\/document)?$/, "hal:$1"],
  [/^(\w+\.wikipedia\.org)\/w\?title=([^&]+)$/, "$1/wiki/$2"],
  [/^github\.com\/([^/]+\/[^/?]+?)(?:\.git)?(?:\?tab=[\w-]+)?$/, "github:$1", true],
  [
    /^((?:stackoverflow|serverfault|superuser|askubuntu|[\w-]+\.stackexchange)\.com)\/(?:q|questions)\/(\d+)(?:\/.*)?$/,
    "$1/$2",
  ],
  [
    /^(?:redd\.it|(?:\w+\.)?reddit\.com(?:\/r\/\w+)?\/comments)\/(\w+)(?:\/[^/?]*)?(?:\?.*)?$/,
    "reddit:$1",
  ],
  [/^(?:x|twitter)\.com\/\w+\/status(?:es)?\/(\d+)(?:[/?].*)?$/, "tweet:$1"],
  [
    /^(docs\.google\.com\/(?:document|spreadsheets|presentation|forms))\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)(?:[/?].*)?$/,
    "$1/$2",
  ],
  [
    /^drive\.google\.com\/(?:file\/(?:u\/\d+\/)?d\/([\w-]+)(?:[/?].*)?|open\?(?:.*&)?id=([\w-]+)(?:&.*)?)$/,
    "drive:$1$2",
  ],
  [/^(amazon\.[a-z.]+)\/(?:.*\/)?(?:dp|gp\/product|gp\/aw\/d)\/([\dA-Z]{10})(?:[/?].*)?$/, "$1/$2"],
  [/^(?:[\w-]+\.)?medium\.com\/(?:.*[/-])([\da-f]{10,12})(?:\?.*)?$/, "medium:$1"],
  [/^open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?(\w+)\/(\w{22})(?:\?.*)?$/, "spotify:$1:$2"],
  [
    /^podcasts\.apple\.com\/(?:\w\w\/)?podcast\/(?:[^/]+\/)?id(\d+)(?:\?(?:.*&)?i=(\d+)(?:&.*)?|\?.*)?$/,
    "podcast:$1:$2",
  ],
  [/^\w\w\.linkedin\.com\/(.+)$/, "linkedin.com/$1"],
];
