using Jalons.Core.Dictionary;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Dashboard;

/// <summary>« Qualité des données »: how full each field is, territory by territory, and the journeys to complete.</summary>
public sealed class QualityModel(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "champ")] public string? FieldCode { get; set; }

    public Dashboard Dashboard { get; private set; } = null!;

    public IReadOnlyList<QualityBlock> Blocks { get; private set; } = [];

    /// <summary>The months in which somebody entered, for <see cref="Field"/>.</summary>
    public IReadOnlyList<QualityMonth> Months { get; private set; } = [];

    /// <summary>The field looked at month by month; null for all of them.</summary>
    public Field? Field => AnnexeDictionary.Find(FieldCode ?? "");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.SeesFigures) return NotFound();

        Dashboard = new(await CounterBoard.Read(new(db, user.Programme, user.Today), user.Scope, stop), user.Scope);
        Blocks = [.. Enum.GetValues<Section>().Select(section => new QualityBlock(BlockForm.Of(section).Title, [.. AnnexeDictionary.In(section).Select(LineOf).Where(line => line.IsExpected)])).Where(block => block.Lines.Count > 0)];
        Months = [.. (await MonthlyCompleteness.Read(Dashboard.AsOf, user.Scope, Field, stop)).GroupBy(files => files.Month).Select(month => new QualityMonth(month.Key, [.. Territories.Select(column => CellOf(month, column))]))];
        return Page();
    }

    /// <summary>The finding: the field that most journeys lack.</summary>
    public string Lead => Blocks.SelectMany(block => block.Lines).MaxBy(line => line.Missing) is { Missing: > 0 } worst
        ? $"La réponse qui manque le plus est « {worst.Field.ShortLabel} » : elle est attendue et absente dans {Dashboard.Shown(worst.Missing)} parcours."
        : "Toutes les réponses attendues sont là.";

    private IEnumerable<Column> Territories => Dashboard.Columns.Where(column => !column.IsDepartement);

    private QualityLine LineOf(Field field) => new(field, [.. Territories.Select(column => CellOf(field, column))]);

    private QualityCell CellOf(Field field, Column column)
    {
        var (filled, expected) = (Dashboard.Count(Measure.Filled(field), column), Dashboard.Count(Measure.Expected(field), column));
        return CellOf(column, filled, expected, field, null);
    }

    private QualityCell CellOf(IGrouping<DateOnly, MonthlyCompleteness> month, Column column)
    {
        var files = month.FirstOrDefault(files => files.TerritoryId == column.TerritoryId);
        return CellOf(column, files?.Filled ?? 0, files?.Expected ?? 0, Field, month.Key);
    }

    private QualityCell CellOf(Column column, long filled, long expected, Field? field, DateOnly? month)
    {
        var href = filled < expected && field is not null ? Dashboard.Rows("Q01", column, IndicatorPart.Missing, field.Code, month) : null;
        // All the answers of a few people are many answers: what is masked is few people.
        var most = Dashboard.SecretUpTo * (field is null ? AnnexeDictionary.Fields.Count : 1);
        return new(column, filled, expected, href) { IsSecret = expected > 0 && expected <= most };
    }
}

/// <summary>A block of the annexe and its fields.</summary>
public sealed record QualityBlock(string Title, IReadOnlyList<QualityLine> Lines);

/// <summary>One field in each territory.</summary>
public sealed record QualityLine(Field Field, IReadOnlyList<QualityCell> Cells)
{
    public bool IsExpected => Cells.Any(cell => cell.Expected > 0);

    public long Missing => Cells.Sum(cell => cell.Expected - cell.Filled);
}

/// <summary>The journeys that entered in one month, in each territory.</summary>
public sealed record QualityMonth(DateOnly Month, IReadOnlyList<QualityCell> Cells);

/// <summary>Filled among expected, in one territory.</summary>
public sealed record QualityCell(Column Column, long Filled, long Expected, string? Href)
{
    public bool IsSecret { get; init; }

    public double? Percent => Expected > 0 && !IsSecret ? 100.0 * Filled / Expected : null;

    /// <summary>From 4, nearly full, to 0, nearly empty: the shade of the cell, beside its number.</summary>
    public int? Shade => Percent switch { null => null, >= 95 => 4, >= 80 => 3, >= 60 => 2, >= 40 => 1, _ => 0 };
}
