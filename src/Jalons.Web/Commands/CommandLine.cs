using System.CommandLine;

namespace Jalons.Web.Commands;

/// <summary>The command line of Jalons. Exit 0: done; 1: refused, with the reason in French on stderr; 2: wrong usage.</summary>
internal static class CommandLine
{
    private const int WrongUsage = 2;

    public static async Task<int> Run(string[] args)
    {
        // Settings without a command (« --environment=… ») are how hosting tools and tests start a server.
        if (args.Length > 0 && args[0].StartsWith("--", StringComparison.Ordinal) && args[0].Contains('=', StringComparison.Ordinal))
            return await ServeCommand.Serve(args);

        var parsed = Root().Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Aide : jalons --help");
            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root() => new("Jalons : un programme d'inclusion numérique, de l'orientation à l'évaluation publiée.")
    {
        DemoCommand.Create(),
        ServeCommand.Create(),
        ProgrammeCommand.Create(),
        ImportCommand.Create(),
        AccountCommand.Create(),
        IndicatorsCommand.Create(),
        StatsCommand.Create(),
        ExportCommand.Create(),
        StudyCommand.Create(),
        CheckCommand.Create(),
    };
}
