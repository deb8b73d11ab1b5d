import {parseArgs} from 'node:util';

import packageJson from '../package.json' with {type: 'json'};
import type {Command} from './command.ts';
import {check} from './commands/check.ts';
import {convert} from './commands/convert.ts';
import {mask} from './commands/mask.ts';
import {snippet} from './commands/snippet.ts';
import {template} from './commands/template.ts';
import type {Io} from './io.ts';
import {Refusal} from './refusal.ts';
import {plain} from './terminal.ts';
import type {CommandName, Words} from './words.ts';
import {wordsNamed, wordsOf} from './words.ts';

const COMMANDS: Readonly<Record<CommandName, Command>> = {check, template, convert, mask, snippet};

const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.keys(COMMANDS).includes(name);

/** Takes `--lang` out of the arguments, wherever it stands: it decides in which language the rest is answered. */
function takeLanguage(
  argv: readonly string[],
  env: Io['env'],
): {readonly words: Words; readonly rest: readonly string[]} {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const own = wordsOf(env);
  if (at < 0) return {words: own, rest: argv};
  const [, joined] = /^--lang=(.*)$/.exec(argv[at]!) ?? [];
  const words = wordsNamed(joined ?? argv[at + 1] ?? '');
  if (words === null) throw new Refusal(own.unknownLanguage, '');
  return {words, rest: [...argv.slice(0, at), ...argv.slice(at + (joined === undefined ? 2 : 1))]};
}

/** Says what is wrong with the options, in our words. */
function optionRefusal(error: unknown, words: Words, command: CommandName): unknown {
  const {code, message} = error as {code?: string; message: string};
  const option = plain(/'(?:-\w, )?(-[^\s'=]*)/.exec(message)?.[1] ?? '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new Refusal(words.unknownOption(option), command);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error;
  const sentence = message.includes('does not take') ? words.optionTakesNoValue : words.optionNeedsValue;
  return new Refusal(sentence(option), command);
}

function parse(command: CommandName, args: readonly string[], words: Words) {
  const options = {...COMMANDS[command].options, help: {type: 'boolean', short: 'h'}} as const;
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    throw optionRefusal(error, words, command);
  }
}

async function runCommand(argv: readonly string[], io: Io, words: Words): Promise<number> {
  const [first, ...rest] = argv;
  const [name, args] = first === 'help' && isCommand(rest[0]) ? [rest[0], ['--help']] : [first, rest];
  if (name === '--version' || name === '-v') {
    io.out(`${packageJson.version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(words.help);
    return name === undefined ? 2 : 0;
  }
  if (!isCommand(name)) {
    throw new Refusal((name.startsWith('-') ? words.unknownOption : words.unknownCommand)(plain(name)), '');
  }
  const {values, positionals} = parse(name, args, words);
  if (values.help) {
    io.out(words.helpOf[name]);
    return 0;
  }
  return COMMANDS[name].run({io, words, values, paths: positionals});
}

/** Where in the program it failed; not the error's message, which may hold what stands in a cell. */
function traceOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .join('\n');
}

/** Runs the command line and gives its exit code: 0 all right, 1 errors in the data, 2 wrong call or unreadable input. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let words = wordsOf(io.env);
  try {
    const taken = takeLanguage(argv, io.env);
    words = taken.words;
    return await runCommand(taken.rest, io, words);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      io.err(`${words.internal}\n${traceOf(error)}\n`);
      return 2;
    }
    const {message, command} = error;
    io.err(`${message}\n${command === undefined ? '' : `${words.seeHelp(`linli ${command}`.trim())}\n`}`);
    return 2;
  }
}
