using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Programmes;

namespace Jalons.Web.Features.Dashboard;

/// <summary>What the dashboard shows to one person on one day: the counters of what they may see, and where each number leads.</summary>
public sealed record Dashboard(CounterBoard Board, Scope Scope)
{
    public AsOf AsOf => Board.AsOf;
    public DateOnly At => AsOf.At;
    public Programme Programme => AsOf.Programme;

    /// <summary>The territories seen, then the département for those who see it whole.</summary>
    public IReadOnlyList<Column> Columns { get; } =
    [
        .. Board.AsOf.Programme.Territories.Where(territory => Scope.TerritoryId is null || Scope.TerritoryId == territory.Id).Select(Column.Of),
        .. Scope.SeesDepartment ? new[] { Column.Departement } : [],
    ];

    /// <summary>What the headlines speak of: the département, or the only territory seen.</summary>
    public Column Whole => Columns[^1];

    /// <summary>Small counts are masked for those who are not in charge of the people counted.</summary>
    public int SecretUpTo => Scope.Role is Role.Observer ? Programme.Thresholds.SecretUpTo : 0;

    /// <summary>A share in percent, in counts (« 2 sur 11 ») where so few are concerned that a percentage would mislead.</summary>
    public string Share(long part, long whole) => whole < Programme.Thresholds.PercentFrom
        ? $"{Shown(part)} sur {Shown(whole)}"
        : Ui.Words.FrenchNumbers.Percent(Math.Floor(100.0 * part / whole));

    public string Shown(long count) => count > 0 && count <= SecretUpTo ? "s" : Ui.Words.FrenchNumbers.Count(count);

    public long Count(string measure, Column column) => Board.Count(measure, column.TerritoryId);

    /// <summary>The rows behind a number; null for those who have figures and no rows.</summary>
    public string? Rows(string indicator, Column column, IndicatorPart part = IndicatorPart.Numerator, string? modality = null, DateOnly? month = null)
        => Scope.SeesIdentity ? Links.Rows(indicator, At, column.Code, part, modality, month) : null;
}

/// <summary>A territory, or the département, which has no code.</summary>
public sealed record Column(string Name, string? Code, string? Colour, long? TerritoryId)
{
    public static readonly Column Departement = new("Département", null, null, null);

    public static Column Of(Territory territory) => new(territory.Name, territory.Code, territory.Colour, territory.Id);

    public bool IsDepartement => TerritoryId is null;
}
