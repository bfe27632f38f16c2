using System.CommandLine;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Programmes;

namespace Jalons.Web.Commands.Exchange;

/// <summary>« jalons import »: files of project holders into a project. Exit 1 when a whole file was refused; the others stand.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("FICHIER") { Description = "Fichiers xlsx, ods ou csv, dans l'ordre où ils ont été reçus", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Lire et rapprocher sans rien écrire" };
    private static readonly Option<string?> Rows = new("--rows") { Description = "Écrire ce que devient chaque ligne (csv)", HelpName = "SORTIE.csv" };
    private static readonly Option<string?> Problems = new("--problems") { Description = "Écrire les problèmes (xlsx ou csv)", HelpName = "SORTIE.xlsx" };
    private static readonly Option<string?> Columns = new("--columns") { Description = "Choix de colonnes : {\"En-tête\": \"code du champ\"} ; niveaux en chiffres : \"profile.qualification@1969\" ou \"@2019\"", HelpName = "CHOIX.json" };

    static ImportCommand() => Files.Validators.Add(found =>
    {
        // With several files allowed, a misspelt option would pass for one of them.
        foreach (var option in found.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))) found.AddError($"L'option « {option.Value} » n'existe pas.");
    });

    public static Command Create() => new Command("import", "Importe les fichiers des porteurs de projet.")
    {
        Files, JalonsCommand.TerritoryOption, DryRun, Rows, Problems, Columns, JalonsCommand.JsonOption,
    }.Runs(Run);

    private static async Task<int> Run(CommandContext context, CancellationToken stop)
    {
        var programme = await context.Programme(stop);
        var project = ProjectOf(context, programme);
        var columns = Choices(context);
        var problems = context.Parsed.GetValue(Problems);
        if (problems is not null) ExportFile.FormatOf(problems);

        var outcome = new ImportOutcome();
        await using var rows = context.Parsed.GetValue(Rows) is { } path ? new RowsFile(path) : null;
        foreach (var file in context.Parsed.GetValue(Files)!) await Import(context, new(programme, project, Path.GetFileName(file), Environment.UserName, null, "jalons import") { Columns = columns, DryRun = context.Parsed.GetValue(DryRun) }, file, outcome, rows, stop);
        if (problems is not null) await ExportFile.Write(outcome.ProblemTable(), problems, stop);
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(outcome.Document());
        return outcome.Refusals.Count == 0 ? 0 : 1;
    }

    private static async Task Import(CommandContext context, ImportRequest request, string path, ImportOutcome outcome, RowsFile? rows, CancellationToken stop)
    {
        var name = request.FileName;
        try
        {
            await using var content = Open(path);
            var report = await new Importer(context.Db, context.Time).Import(request with { OnRow = rows is null ? null : row => rows.Add(name, row), OnProblem = problem => outcome.Problems.Add((name, problem)) }, content, stop);
            if (report is { WasKnown: true, FileId: { } known } && rows is not null) await foreach (var row in context.Db.RowsOf(known).WithCancellation(stop)) rows.Add(name, row);
            outcome.Reports.Add((name, report));
            if (!context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Out.WriteLine(ImportOutcome.Line(name, report));
        }
        catch (TableRefusal refusal)
        {
            outcome.Refusals.Add((name, refusal));
            await context.Error.WriteLineAsync($"{name} : {refusal.Message}");
        }
    }

    // A file that is not there is refused as any other: those after it are still read.
    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TableRefusal(RefusalReason.Unreachable, Failure.InFrench(error)!, error);
        }
    }

    private static Project ProjectOf(CommandContext context, Programme programme)
    {
        if (context.Project(programme) is { } asked) return asked;
        var territory = context.Territory(programme);
        if (territory is null && programme.Projects.Count > 1) throw new Refused("Précisez le territoire : --territory T8.");

        var found = programme.Projects.Where(project => territory is null || project.TerritoryId == territory.Id).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new Refused("Ce territoire n'a pas de projet."),
            _ => throw new Refused($"Plusieurs projets : précisez lequel avec --project. Projets : {string.Join(", ", found.Select(project => project.Name))}."),
        };
    }

    private static ColumnChoices Choices(CommandContext context)
    {
        if (context.Parsed.GetValue(Columns) is not { } path) return ColumnChoices.None;
        if (!File.Exists(path)) throw new Refused($"Le fichier « {path} » n'existe pas.");
        try
        {
            return ColumnChoices.Parse(File.ReadAllText(path));
        }
        catch (FormatException e)
        {
            throw new Refused($"{path} : {e.Message}");
        }
    }
}
