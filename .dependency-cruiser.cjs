/**
 * What each part of the program may not reach. `reachable` counts detours too. The comments are
 * written to the person who has just tripped a rule.
 */
const hosts = "outlookMessage|outlookAppointment|eml|ics|msg|pastedText";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "engine-knows-nothing",
      comment:
        "The engine is text in, verdict out: no program, network, package or Node module. Let the caller hand in what you need, as plain data.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { pathNot: "^src/engine/" },
    },
    {
      name: "detectors-stand-alone",
      comment:
        "A detector finds one kind of thing by itself. What two detectors share belongs in src/engine/text or src/engine/lexicons.",
      severity: "error",
      from: { path: "^src/engine/detectors/([^/]+)\\.ts$", pathNot: "detectors/index\\.ts$" },
      to: { path: "^src/engine/detectors/", pathNot: "detectors/$1\\.ts$" },
    },
    {
      name: "text-knows-no-policy",
      comment:
        "Reading text, finding and weighing are three steps. Text, lexicons and checksums know neither detectors nor policy.",
      severity: "error",
      from: { path: "^src/engine/(?:text|lexicons|checksums|names)" },
      to: { path: "^src/engine/(?:detectors|policy|remedies|check)" },
    },
    {
      name: "hosts-stand-alone",
      comment:
        "Each host knows its own program only. What two hosts share gets a file of its own beside them.",
      severity: "error",
      from: { path: `^src/hosts/(${hosts})\\.ts$` },
      to: { path: `^src/hosts/(?:${hosts})\\.ts$`, pathNot: "^src/hosts/$1\\.ts$" },
    },
    {
      name: "wording-speaks-only",
      comment:
        "Wording turns a verdict into sentences. It may know the nouns and how a text is chosen by language, nothing else.",
      severity: "error",
      from: { path: "^src/wording/" },
      to: { pathNot: "^src/(?:wording/|engine/(?:types|localised)\\.ts$)" },
    },
    {
      name: "event-bundle-without-dom",
      comment:
        "Classic Outlook runs the event bundle without a page. Nothing reachable from it may be React, Fluent UI, Node, the task pane or a parser meant for the command line.",
      severity: "error",
      from: { path: "^src/launchevent/" },
      to: {
        reachable: true,
        path: "^src/(?:taskpane|cli|admin|training)/|^node_modules/(?!fflate/)",
      },
    },
    {
      name: "pages-know-no-handlers",
      comment:
        "The pane and the event handlers each stand alone between Outlook and the engine. What both need is a question to the engine or to a host: move it there.",
      severity: "error",
      from: { path: "^src/(?:taskpane|commands)/" },
      to: { path: "^src/launchevent/" },
    },
    {
      name: "validator-stays-out",
      comment:
        "The build proves the policy; the add-in only reads it. Reaching the validator from a page or the event bundle would ship it to every mailbox.",
      severity: "error",
      from: { path: "^src/(?:launchevent|taskpane|commands|hosts)/" },
      to: { reachable: true, path: "^src/engine/policy/(?:load|prove|validate)" },
    },
    {
      name: "no-code-imports-a-policy",
      comment:
        "A policy is a file of the municipality's, put before the finished bundle. Imported JSON would be renamed and dropped by the bundler.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^policies/" },
    },
    {
      name: "product-knows-no-tools",
      comment: "What runs in Outlook must not know what builds, trains, tests or administers it.",
      severity: "error",
      from: { path: "^src/(?:engine|hosts|wording|launchevent|taskpane|commands)/" },
      to: { path: "^(?:src/(?:cli|admin|training)|test)/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
