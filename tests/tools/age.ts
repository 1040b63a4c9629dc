import { spawnSync } from "node:child_process";

/** Types what the `age` tool asks for: it reads a passphrase from a terminal and from nowhere else. */
const typist = `
import os, pty, sys
words = [line.encode() for line in sys.argv[1].split("|")]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp("age", ["age", *sys.argv[2:]])
said = b""
while True:
    try:
        piece = os.read(terminal, 1024)
    except OSError:
        break
    if not piece:
        break
    said += piece
    if words and said.rstrip().endswith(b":"):
        os.write(terminal, words.pop(0) + b"\\n")
        said = b""
sys.stderr.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

/** Whether the standard tool is on this machine, with something to type into it. */
export const hasAge = (): boolean =>
  ["age", "python3"].every((name) => spawnSync(name, ["--version"]).status === 0);

/**
 * Runs `age` as a person would, typing these answers one after the other.
 *
 * @throws with what `age` said when it refuses
 */
export function runAge(answers: readonly string[], ...options: readonly string[]): void {
  const ran = spawnSync("python3", ["-c", typist, answers.join("|"), ...options], {
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`age ${options.join(" ")}: ${ran.stderr}`);
}
