using Jalons.Core.Exchange;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Web.Commands.Exchange;

/// <summary>What an import of several files did, as a document for scripts and as words.</summary>
internal sealed class ImportOutcome
{
    public List<(string File, ImportReport Report)> Reports { get; } = [];
    public List<(string File, ProblemReport Problem)> Problems { get; } = [];
    public List<(string File, TableRefusal Refusal)> Refusals { get; } = [];

    public object Document() => new
    {
        rows = Reports.Sum(file => file.Report.Rows),
        created = Reports.Sum(file => file.Report.Created),
        updated = Reports.Sum(file => file.Report.Updated),
        unchanged = Reports.Sum(file => file.Report.Unchanged),
        rejected = Reports.Sum(file => file.Report.Rejected),
        ignored = Reports.Sum(file => file.Report.Ignored),
        duplicates = new { withinProject = Reports.Sum(file => file.Report.DuplicatesWithinProject), acrossProjects = Reports.Sum(file => file.Report.DuplicatesAcrossProjects) },
        problems = Problems.Select(pair => (object)new
        {
            file = pair.File,
            sheet = pair.Problem.Sheet,
            row = pair.Problem.Row,
            column = pair.Problem.Column,
            value = pair.Problem.Value,
            code = pair.Problem.Code,
            message = pair.Problem.Message,
            severity = NameOf(pair.Problem.Severity),
        }).Concat(Refusals.Select(pair => (object)new { file = pair.File, sheet = "", row = 0, column = (string?)null, value = (string?)null, code = $"refused:{pair.Refusal.Reason}", message = pair.Refusal.Message, severity = "error" })),
    };

    public ExportTable ProblemTable() => new("Problèmes", ["Fichier", "Feuille", "Ligne", "Colonne", "Valeur", "Problème", "Explication", "Gravité"], Lines());

    public static string Line(string file, ImportReport report) => report.WasKnown
        ? $"{file} : déjà importé, rien ne change ({report.Rows} lignes)."
        : $"{file} : {report.Rows} lignes, {report.Created} créées, {report.Updated} mises à jour, {report.Unchanged} inchangées, {report.Rejected} rejetées, {report.Ignored} ignorées, {report.Problems} problèmes ; doubles : {report.DuplicatesWithinProject} dans le projet, {report.DuplicatesAcrossProjects} avec un autre.";

    private async IAsyncEnumerable<string[]> Lines()
    {
        foreach (var (file, problem) in Problems)
            yield return [file, problem.Sheet, problem.Row.ToString(System.Globalization.CultureInfo.InvariantCulture), problem.Column ?? "", problem.Value ?? "", problem.Code, problem.Message, NameOf(problem.Severity)];
        foreach (var (file, refusal) in Refusals) yield return [file, "", "", "", "", $"refused:{refusal.Reason}", refusal.Message, "error"];
        await Task.CompletedTask;
    }

    private static string NameOf(ProblemSeverity severity) => severity switch { ProblemSeverity.Error => "error", ProblemSeverity.Warning => "warning", _ => "info" };
}
