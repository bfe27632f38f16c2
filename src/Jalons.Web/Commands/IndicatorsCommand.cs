using System.CommandLine;
using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Breakdowns;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;

namespace Jalons.Web.Commands;

/// <summary>« jalons indicators »: every indicator, by territory and for the département, on a day; a table of words, or JSON.</summary>
internal static class IndicatorsCommand
{
    private static readonly Option<string?> By = new("--by") { Description = $"Ventile les comptes et les parts : {string.Join(", ", Breakdown.Codes)}", HelpName = "VENTILATION" };

    public static Command Create()
        => new Command("indicators", "Calcule les indicateurs, par territoire et pour le département.") { JalonsCommand.TerritoryOption, JalonsCommand.AtOption, By, JalonsCommand.JsonOption }.Runs(Run);

    private static async Task<int> Run(CommandContext context, CancellationToken stop)
    {
        var programme = await context.Programme(stop);
        var territory = context.WholeTerritory(programme);
        var scope = Scope.Whole(programme.Id, "jalons indicators") with { TerritoryId = territory?.Id };
        if (context.Parsed.GetValue(By) is { } by) return await Cut(context, new(context.Db, programme, context.At(programme)), scope, by, stop);

        var book = await FigureBook.Compute(new(context.Db, programme, context.At(programme)), scope, stop);
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(Document(book));
        else foreach (var line in Lines(book)) context.Out.WriteLine(line);
        return 0;
    }

    private static async Task<int> Cut(CommandContext context, AsOf asOf, Scope scope, string by, CancellationToken stop)
    {
        var breakdown = by == NeedsClasses.Code
            ? await NeedsClasses.Read(asOf, stop) ?? throw new Refused("Trop peu de personnes ont des besoins connus pour en faire des classes.")
            : Breakdown.Find(by) ?? throw new Refused($"La ventilation « {by} » n'existe pas. Ventilations : {string.Join(", ", Breakdown.Codes)}.");
        var cuts = await BrokenDown.Of(asOf, scope, IndicatorCatalogue.All, breakdown, stop);
        if (context.Parsed.GetValue(JalonsCommand.JsonOption))
            context.Print(new
            {
                at = asOf.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                by = breakdown.Code,
                indicators = cuts.ToDictionary(cut => cut.Indicator.Code, cut => cut.Levels.Select(level => new { code = level.Code, label = level.Label, numerator = level.Numerator, denominator = level.Denominator, percent = Rounded(level.Percent) })),
            });
        else foreach (var cut in cuts) foreach (var level in cut.Levels) context.Out.WriteLine($"{cut.Indicator.Code,-4}  {level.Label} : {level.Numerator}{(level.Denominator is { } among ? $" sur {among}" : "")}");
        return 0;
    }

    private static Dictionary<string, object?> Document(FigureBook book)
    {
        var document = new Dictionary<string, object?>
        {
            ["at"] = book.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["territories"] = book.Territories.ToDictionary(territory => territory.Key, territory => Figures(territory.Value)),
        };
        if (book.Departement is { } departement) document["departement"] = Figures(departement);
        return document;
    }

    private static Dictionary<string, object> Figures(IReadOnlyDictionary<string, Figure> figures)
        => figures.ToDictionary(figure => figure.Key, figure => (object)new
        {
            value = Rounded(figure.Value.Value),
            unit = figure.Value.Indicator.Unit.ToString().ToLowerInvariant(),
            status = StatusOf(figure.Value.Status),
            reason = figure.Value.Reason,
            target = figure.Value.Target,
            targetKind = figure.Value.TargetKind switch { TargetKind.AtLeast => "atLeast", TargetKind.About => "about", _ => null },
            numerator = figure.Value.Numerator,
            denominator = figure.Value.Denominator,
            missing = figure.Value.Missing,
            undated = figure.Value.Undated,
            journeys = figure.Value.Journeys,
            persons = figure.Value.Persons,
            modalities = figure.Value.Modalities.Select(modality => new { code = modality.Code, label = modality.Label, count = modality.Count, percent = Rounded(modality.Percent) }),
        });

    private static IEnumerable<string> Lines(FigureBook book)
    {
        foreach (var (code, figures) in book.Territories)
            foreach (var figure in figures.Values) yield return $"{code}  {figure.Indicator.Code,-4}  {figure.Sentence}";
        foreach (var figure in book.Departement?.Values ?? []) yield return $"Dépt  {figure.Indicator.Code,-4}  {figure.Sentence}";
    }

    private static string StatusOf(FigureStatus status) => status is FigureStatus.NotMeasurable ? "not-measurable" : status.ToString().ToLowerInvariant();

    // Six decimals: far beyond any reader's need, and free of binary noise.
    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 6) : null;
}
