import { defineConfig } from "wxt";

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/** Asked at the moment of need, per site or per endpoint; none is held at install. */
const askedLater = ["http://*/*", "https://*/*"];

/** Passphrases need none of what public keys do. */
const noPublicKeys = `${import.meta.dirname}/lib/files/no-public-keys.ts`;

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react"],
  manifestVersion: 3,
  targetBrowsers: ["chrome", "edge", "firefox", "safari"],
  zip: {
    artifactTemplate: "cordee-{{version}}-{{browser}}-{{manifestVersion}}.zip",
    sourcesTemplate: "cordee-{{version}}-sources.zip",
    excludeSources: ["artifacts/**", "docs/screenshots/**"],
  },
  hooks: {
    // Safari has no side panel: the same page opens in a tab.
    "build:manifestGenerated": (wxt, manifest) => {
      if (wxt.config.browser !== "safari") return;
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((name) => name !== "sidePanel") ?? [];
    },
    // Scripts that stand alone, such as the one that reads a page, are one file each.
    "vite:build:extendConfig": ([entry], { build }) => {
      const output = build?.rolldownOptions?.output ?? {};
      if (entry?.type === "unlisted-script") Object.assign(output, { codeSplitting: false });
      // A new version replaces all files, so that names need not tell versions apart.
      else Object.assign(output, { chunkFileNames: "chunks/[name].js" });
    },
  },
  vite: () => ({
    build: {
      target: "es2022",
      sourcemap: false,
      // One sheet: fifteen small ones weigh more in the package by their names than by what they say.
      cssCodeSplit: false,
      // Two dozen files of a few hundred bytes weigh more by their names in the package than by what they say.
      // Files on the disk need no telling what they will need: the lists weigh more than they save.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, needed, { hostType }) => (hostType === "html" ? needed : []),
      },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // What the background needs too.
              {
                name: "base",
                test: /vite.preload-helper|node_modules.(zod|dexie)[\\/]|messages.(en|fr).common|lib.domain.(locale|errors|time|record|settings|storage-failure)/,
                priority: 2,
              },
              // What the coach knows, in one piece: its lists say much alike.
              {
                name: "coach",
                test: /lib.coach.(rules.(?!text|language|stems|numbers|remembered)|tasks.provenance)/,
                includeDependenciesRecursively: false,
              },
              // What the panel's frame and Home need.
              { name: "ui", tags: ["$initial"], test: /components.ui.|lucide-react/ },
            ],
          },
        },
      },
    },
    resolve: {
      alias: {
        "@noble/post-quantum/hybrid.js": noPublicKeys,
        "@noble/curves/nist.js": noPublicKeys,
        "@noble/curves/ed25519.js": noPublicKeys,
        // The same, written for the browsers of today.
        dexie: `${import.meta.dirname}/node_modules/dexie/dist/modern/dexie.mjs`,
        "@": import.meta.dirname,
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: [
      "activeTab",
      "scripting",
      "storage",
      "contextMenus",
      "alarms",
      // With the second, an origin can be left out that some local models refuse: it works on no site by itself.
      ...(browser === "chrome" || browser === "edge"
        ? ["sidePanel", "declarativeNetRequestWithHostAccess"]
        : []),
    ],
    optional_host_permissions: askedLater,
    // Firefox's way to leave out an origin, asked for when it is needed.
    ...(browser === "firefox" && { optional_permissions: ["webRequest", "webRequestBlocking"] }),
    // Explicit, since Firefox's own default would turn a model on this computer from http to https.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    action: {
      default_title: "__MSG_open__",
      default_icon: icons,
      ...(browser === "firefox" && {
        default_area: "navbar" as const,
        theme_icons: [16, 32].map((size) => ({
          size,
          light: `icon/dark-${size}.png`,
          dark: `icon/${size}.png`,
        })),
      }),
    },
    icons,
    commands: {
      "keep-page": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "__MSG_keepPage__",
      },
      "open-panel": {
        suggested_key: { default: "Alt+Shift+O" },
        description: "__MSG_open__",
      },
    },
    ...(browser === "chrome" || browser === "edge" ? { minimum_chrome_version: "123" } : {}),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "cordee@cordee.app",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none" as const] },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
  }),
});
