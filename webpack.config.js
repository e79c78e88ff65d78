require("tsx/cjs");
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin, optimize } = require("webpack");
const { InstallationPlugin } = require("./src/admin/installationPlugin");

const site = path.resolve(__dirname, "dist/site");
/** By a name that every web server sends as a script. */
const pdfWorker = require.resolve("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
/** What the reader of Outlook messages needs of it; the package itself wants Node's Buffer. */
const iconvLite = path.resolve(__dirname, "src/hosts/attachments/onDemand/iconvLite.ts");
const developmentHost = "https://localhost:3443";

/**
 * Options, given as `--env name=value`:
 *   host    the https address the add-in will be served from (default the development server's)
 *   policy  a preset's name or a policy file (default `jammerbugt`)
 */
module.exports = ({ host = developmentHost, policy = "jammerbugt" } = {}, { mode } = {}) => [
  eventBundle({ policy, mode }),
  pages({ host, policy, mode }),
];

/**
 * One file for Outlook's event runtimes. Classic Outlook on Windows runs it without a DOM and, in
 * old builds, knows nothing newer than ES2016: so one chunk, a fixed name, and everything lowered,
 * packages too. See docs/decisions/event-bundle.md.
 */
function eventBundle({ policy, mode }) {
  return {
    name: "event-bundle",
    mode,
    target: ["web", "es2016"],
    devtool: false,
    entry: { launchevent: "./src/launchevent/main.ts" },
    output: {
      path: site,
      filename: "[name].js",
      publicPath: "",
      chunkLoading: false,
      // A release holds nothing of the one before. The pages wait for this, and add to it.
      clean: mode === "production",
    },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [typescript("src/launchevent/tsconfig.json", { allowJs: true }, /\.[cm]?[jt]s$/)],
    },
    optimization: { splitChunks: false, runtimeChunk: false },
    performance: { hints: false },
    plugins: [
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new InstallationPlugin({ policy, firstLineOf: "launchevent.js" }),
    ],
  };
}

/** What runs in a browser: the pane and the function commands, with the policy in its own file. */
function pages({ host, policy, mode }) {
  return {
    name: "pages",
    dependencies: ["event-bundle"],
    mode,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    entry: {
      ...(existsSync("./src/taskpane/main.tsx") ? { taskpane: "./src/taskpane/main.tsx" } : {}),
      commands: "./src/commands/main.ts",
      // Fetched by the others when a file needs a large parser. See docs/decisions/attachments.md.
      readers: "./src/hosts/attachments/onDemand/page.ts",
    },
    output: {
      path: site,
      filename: "[name].js",
      chunkFilename: "[id].[contenthash:8].js",
      publicPath: "",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: { "iconv-lite$": iconvLite } },
    module: { rules: [typescript("tsconfig.json", { target: "ES2020" }, /\.tsx?$/)] },
    // The pages stay as they are written: an administrator may want to read them.
    optimization: { minimizeOptions: { html: false } },
    performance: { hints: false },
    plugins: [
      page("launchevent", "src/launchevent/launchevent.html", []),
      page("commands", "src/commands/commands.html", ["commands"]),
      ...(existsSync("./src/taskpane/taskpane.html")
        ? [page("taskpane", "src/taskpane/taskpane.html", ["taskpane"])]
        : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: pdfWorker, to: "pdf.worker.js", info: { minimized: true } },
        ],
      }),
      // pdf.js asks for its own address under Node; the folder it was built in is nobody's business.
      new DefinePlugin({ "import.meta.url": JSON.stringify("file:///pdf.mjs") }),
      new InstallationPlugin({ policy, file: "policy.js", host }),
    ],
  };
}

function typescript(configFile, compilerOptions, test) {
  const lowered = { module: "ESNext", moduleResolution: "bundler", noEmit: false };
  const options = {
    configFile: path.resolve(__dirname, configFile),
    transpileOnly: true,
    compilerOptions: { ...lowered, ...compilerOptions },
  };
  return { test, use: { loader: "ts-loader", options } };
}

function page(name, template, chunks) {
  return new HtmlPlugin({ filename: `${name}.html`, template, chunks, minify: false });
}
