import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", ".cache/**", "node_modules/**", "test/fences/planted/**"] },
  ...tseslint.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports" },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["warn", { max: 300, skipComments: true, skipBlankLines: true }],
      "no-console": "error",
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "regexp/prefer-d": "off",
      "regexp/use-ignore-case": "off",
      "regexp/no-obscure-range": "off",
    },
  },
  {
    files: ["src/engine/**", "src/launchevent/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Intl", message: "Not sure to exist in classic Outlook's runtime." },
        { name: "Date", message: "The engine's only clock is the communication's `at`." },
      ],
      "no-restricted-properties": [
        "error",
        {
          property: "normalize",
          message: "Fold with src/engine/text: String.normalize may be missing.",
        },
        {
          property: "localeCompare",
          message: "Compare code units: the order must not hang on a locale.",
        },
        { object: "Math", property: "random", message: "The engine is pure." },
      ],
    },
  },
  {
    files: ["test/**", "src/cli/**", "src/training/**", "src/admin/**", "**/*.mjs", "**/*.cjs"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
