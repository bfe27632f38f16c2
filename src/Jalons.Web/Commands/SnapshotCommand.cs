using System.CommandLine;
using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>« jalons snapshot create|list|verify|compare »: the frozen facts that studies stand on.</summary>
internal static class SnapshotCommand
{
    private static readonly Argument<string?> Name = new("extraction") { Description = "Numéro (EX-0001) ou début d'empreinte ; toutes, si rien n'est dit", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string> Before = new("avant") { Description = "La première extraction : numéro ou début d'empreinte" };
    private static readonly Argument<string> After = new("apres") { Description = "La seconde" };

    public static Command Create() => new("snapshot", "Extractions figées : les faits pseudonymisés d'un jour, sur lesquels s'appuient les études.")
    {
        new Command("create", "Fige les faits d'un jour ; le même contenu redonne la même extraction.") { JalonsCommand.AtOption, JalonsCommand.JsonOption }.Runs(Freeze),
        new Command("list", "Liste les extractions.") { JalonsCommand.JsonOption }.Runs(List),
        new Command("verify", "Recalcule l'empreinte des extractions et la compare.") { Name, JalonsCommand.JsonOption }.Runs(Verify),
        new Command("compare", "Dit quels chiffres changent d'une extraction à l'autre, et par quelles lignes.") { Before, After, JalonsCommand.JsonOption }.Runs(Compare),
    };

    private static async Task<int> Freeze(CommandContext context, CancellationToken stop)
    {
        var programme = await context.Programme(stop);
        var snapshot = await context.Db.TakeSnapshot(programme, context.At(programme), Scope.Whole(programme.Id, "Ligne de commande"), "jalons snapshot create", context.Time, stop);
        Show(context, Document(snapshot), Line(snapshot));
        return 0;
    }

    private static async Task<int> List(CommandContext context, CancellationToken stop)
    {
        var snapshots = await Of(context, await context.Programme(stop), null, stop);
        Show(context, new { snapshots = snapshots.Select(Document) }, snapshots.Count == 0 ? "Aucune extraction." : string.Join('\n', snapshots.Select(Line)));
        return 0;
    }

    private static async Task<int> Verify(CommandContext context, CancellationToken stop)
    {
        var snapshots = await Of(context, await context.Programme(stop), context.Parsed.GetValue(Name), stop);
        var checks = new List<(Snapshot Snapshot, bool IsIntact)>();
        foreach (var snapshot in snapshots) checks.Add((snapshot, await context.Db.IsIntact(snapshot, stop)));

        Show(context, new { snapshots = checks.Select(check => new { number = check.Snapshot.Number, hash = check.Snapshot.Hash, intact = check.IsIntact }) },
            string.Join('\n', checks.Select(check => $"{check.Snapshot.Number}  {check.Snapshot.ShortHash}  {(check.IsIntact ? "intacte" : "ALTÉRÉE")}")));
        return checks.TrueForAll(check => check.IsIntact) ? 0 : throw new Refused($"Altérées depuis qu'elles ont été figées : {string.Join(", ", checks.Where(check => !check.IsIntact).Select(check => check.Snapshot.Number))}.");
    }

    private static async Task<int> Compare(CommandContext context, CancellationToken stop)
    {
        var programme = await context.Programme(stop);
        await using var before = await context.Db.OpenSnapshot(await context.Snapshot(programme, context.Parsed.GetValue(Before)!, stop), stop);
        await using var after = await context.Db.OpenSnapshot(await context.Snapshot(programme, context.Parsed.GetValue(After)!, stop), stop);
        var comparison = await SnapshotComparison.Of(before, after, stop);
        Show(context, new { before = Document(comparison.Before), after = Document(comparison.After), changes = comparison.Changes.Select(Document) }, Lines(comparison));
        return 0;
    }

    private static async Task<List<Snapshot>> Of(CommandContext context, Programme programme, string? name, CancellationToken stop)
        => name is null
            ? await context.Db.Snapshots.AsNoTracking().Where(snapshot => snapshot.ProgrammeId == programme.Id).OrderBy(snapshot => snapshot.Id).ToListAsync(stop)
            : [await context.Snapshot(programme, name, stop)];

    private static void Show(CommandContext context, object document, string text)
    {
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(document);
        else context.Out.WriteLine(text);
    }

    private static string Line(Snapshot snapshot) => $"{snapshot.Number}  situation au {Day(snapshot.At)}  extraite le {Day(snapshot.ExtractedOn)}  {snapshot.Journeys} parcours, {snapshot.Persons} personnes  {snapshot.ShortHash}";

    private static object Document(Snapshot snapshot) => new
    {
        id = snapshot.PublicId,
        number = snapshot.Number,
        at = Day(snapshot.At),
        extractedOn = Day(snapshot.ExtractedOn),
        hash = snapshot.Hash,
        journeys = snapshot.Journeys,
        persons = snapshot.Persons,
        who = snapshot.Who,
    };

    private static string Lines(SnapshotComparison comparison) => comparison.Changes.Count == 0
        ? "Aucun chiffre ne change."
        : string.Join('\n', comparison.Changes.Select(change =>
            $"{change.Indicator.Code}  {change.Territory ?? "Département"} : {change.Before.Sentence}\n      devient : {change.After.Sentence}\n      {change.Entered.Count} parcours en plus, {change.Left.Count} en moins"));

    private static object Document(FigureChange change) => new
    {
        code = change.Indicator.Code,
        label = change.Indicator.Label,
        territory = change.Territory,
        before = Counts(change.Before),
        after = Counts(change.After),
        rows = new { entered = change.Entered, left = change.Left },
    };

    private static object Counts(Figure figure) => new { value = figure.Value, numerator = figure.Numerator, denominator = figure.Denominator, missing = figure.Missing, sentence = figure.Sentence };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
