package dev.buddyls.cli.commands;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports errors in a command line. Values of options that take none or do not exist are not
 * repeated: they may be tokens, and output ends up in logs.
 */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(message(e, args)));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      command.usage(err);
    }
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e, String[] args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      String what = unmatched.isUnknownOption() ? "Unknown option" : "Unmatched argument";
      return what + ": '" + name(first) + "'";
    } else if (e.getArgSpec() instanceof OptionSpec option
        && option.arity().max() == 0
        && !(e instanceof OverwrittenOptionException)) {
      return "Option '" + option.longestName() + "' takes no value";
    }
    String message = e.getMessage();
    for (String arg : args) {
      message = message.replace("'" + arg + "'", "'" + name(arg) + "'");
    }
    return message;
  }

  /** An argument without the value of the option, if it is one. */
  private static String name(String arg) {
    return arg.startsWith("--") || !arg.startsWith("-")
        ? arg.replaceFirst("(?s)^(--[^=]*)=.*", "$1")
        : arg.substring(0, Math.min(2, arg.length()));
  }
}
