#!/usr/bin/env node
import { runCommand } from "./runCommand";

const today = new Date().toISOString().slice(0, 10);

runCommand(process.argv.slice(2), {
  input: process.stdin,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  today,
}).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    process.stderr.write(`postvagt: ${fault instanceof Error ? fault.stack : String(fault)}\n`);
    process.exitCode = 2;
  },
);
