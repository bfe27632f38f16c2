using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Jalons.Web.Commands.Exchange;
using Jalons.Web.Commands.Upkeep;

namespace Jalons.Web.Commands;

/// <summary>The command line of Jalons. Exit 0: done; 1: refused, with the reason in French on stderr; 2: wrong usage.</summary>
public static class CommandLine
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <summary>What the library leaves in English, and the name of the program, which it takes from its file.</summary>
    private static readonly (string Theirs, string Ours)[] Wording =
    [
        ("Jalons.Web", "jalons"), ("Description:", "Description :"), ("[command]", "[commande]"), ("(REQUIRED)", "(obligatoire)"), ("Show help and usage information", "Affiche cette aide"),
        ("Show version information", "Affiche la version"), ("Option '", "L'option « "), ("' is required.", " » est obligatoire."),
    ];

    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        try
        {
            return await Parse(args, terminal);
        }
        catch (Exception error) when (Failure.InFrench(error) is not null)
        {
            await terminal.Error.WriteLineAsync(Failure.InFrench(error));
            return Failed;
        }
    }

    private static async Task<int> Parse(string[] args, Terminal terminal)
    {
        if (IsHosted(args)) return await ServeCommand.Serve(args);

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");
        var parsed = Root().Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync(InFrench(error.Message));
            await terminal.Error.WriteLineAsync("Aide : jalons --help");
            return WrongUsage;
        }

        if (parsed.Action is not HelpAction) return await parsed.InvokeAsync(terminal);

        using var help = new StringWriter();
        var status = await parsed.InvokeAsync(new InvocationConfiguration { Output = help });
        await terminal.Output.WriteAsync(InFrench(help.ToString()));
        return status;
    }

    private static string InFrench(string text) => Wording.Aggregate(text, (words, pair) => words.Replace(pair.Theirs, pair.Ours, StringComparison.Ordinal));

    // Settings of the host without a command are how hosting tools and tests start a server; they always say where its content is.
    private static bool IsHosted(string[] args)
        => Array.TrueForAll(args, arg => arg.StartsWith("--", StringComparison.Ordinal)) && Array.Exists(args, arg => arg.StartsWith("--contentRoot=", StringComparison.Ordinal));

    private static RootCommand Root() => new("Jalons : un programme d'inclusion numérique, de l'orientation à l'évaluation publiée.")
    {
        DemoCommand.Create(),
        ServeCommand.Create(),
        ProgrammeCommand.Create(),
        ImportCommand.Create(),
        DuplicatesCommand.Create(),
        AccountCommand.Create(),
        IndicatorsCommand.Create(),
        StatsCommand.Create(),
        ExportCommand.Create(),
        SnapshotCommand.Create(),
        CallCommand.Create(),
        ReferencesCommand.Create(),
        GeoCommand.Create(),
        StudyCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        PurgeCommand.Create(),
        CheckCommand.Create(),
    };
}
