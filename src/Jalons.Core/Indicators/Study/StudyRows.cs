using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.People;
using Jalons.Core.Programmes;
using Jalons.Statistics.Data;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Study;

/// <summary>
/// The rows of a study on a day, live or from a snapshot: of a territory (its journeys) or of the département (one row per person, that of the first
/// diagnosis). The only way from facts to a table of statistics.
/// </summary>
public sealed class StudyRows
{
    private readonly Lazy<NeedsTypology> _typology;

    private StudyRows(AsOf asOf, IReadOnlyList<StudyRow> journeys, IReadOnlyDictionary<long, string> professionals, StudyPlaces places)
    {
        (AsOf, Journeys, Professionals, Places) = (asOf, journeys, professionals, places);
        _typology = new(() => NeedsTypology.Of(Whole()));
    }

    public AsOf AsOf { get; }

    /// <summary>Who referred each journey, as an address or a name; a pseudonym in a snapshot.</summary>
    public IReadOnlyDictionary<long, string> Professionals { get; }
    public StudyPlaces Places { get; }

    /// <summary>What the projects were granted and spent.</summary>
    public required BudgetMoney Money { get; init; }

    /// <summary>The needs of the whole département in classes, worked out once.</summary>
    public NeedsTypology Typology => _typology.Value;

    /// <summary>All journeys of each person.</summary>
    public IEnumerable<IReadOnlyList<StudyRow>> Persons => Journeys.GroupBy(row => row.PersonId).Select(person => (IReadOnlyList<StudyRow>)[.. person]);

    private IReadOnlyList<StudyRow> Journeys { get; }

    /// <summary>Reads the whole programme: what a territory shows is cut from it, so that classes and references are everywhere the same.</summary>
    public static async Task<StudyRows> Read(AsOf asOf, CancellationToken stop)
    {
        var scope = Scope.Whole(asOf.Programme.Id, "Étude");
        var rows = await asOf.Db.Journeys.AsNoTracking().InFiguresOf(scope).Select(RowShape.On(asOf)).ToListAsync(stop);
        var contacts = await asOf.Db.ReferralContacts.AsNoTracking().Where(contact => contact.ProgrammeId == scope.ProgrammeId && (contact.Email != null || contact.Name != null))
            .Select(contact => new { contact.JourneyId, contact.Email, contact.Name }).ToListAsync(stop);
        var professionals = contacts.Select(contact => (contact.JourneyId, Who: Folding.Words(contact.Email ?? contact.Name))).Where(contact => contact.Who.Length > 0).ToDictionary(contact => contact.JourneyId, contact => contact.Who);
        return new(asOf, rows, professionals, await StudyPlaces.Read(asOf, stop)) { Money = await BudgetMoney.Read(asOf, stop) };
    }

    /// <summary>The rows of a place.</summary>
    public PlaceRows In(Territory? territory) => new(this, territory, territory is null ? Whole() : [.. Journeys.Where(row => row.TerritoryId == territory.Id)]);

    /// <summary>The rows as a table of statistics: one categorical column per answer.</summary>
    public static StudyTable ToTable(IReadOnlyList<StudyRow> rows, params (string Name, Func<StudyRow, string?> Value)[] variables)
        => new([.. variables.Select(variable => (Column)CategoricalColumn.From(variable.Name, rows.Select(variable.Value)))]);

    // One row per person, the same whatever numbers rows have: that of the first diagnosis.
    private List<StudyRow> Whole() => [.. Journeys.GroupBy(row => row.PersonId)
        .Select(person => person.OrderBy(row => row.DiagnosedOn ?? DateOnly.MaxValue).ThenBy(row => row.ReferredOn ?? DateOnly.MaxValue).ThenBy(row => row.TerritoryId).First())];
}

/// <summary>The rows of one territory, or of the département without one.</summary>
public sealed record PlaceRows(StudyRows Study, Territory? Territory, IReadOnlyList<StudyRow> Rows)
{
    private (bool Read, Definitions.Towns? Towns) _towns;

    public DateOnly At => Study.AsOf.At;

    /// <summary>The money of the projects of the place that have a budget.</summary>
    public IReadOnlyList<ProjectMoney> Money => [.. Study.Money.Projects.Where(project => Territory is null || project.TerritoryId == Territory.Id)];

    /// <summary>The towns of the place beside their reference population, worked out once; null without a reference.</summary>
    internal Definitions.Towns? Towns => _towns.Read ? _towns.Towns : (_towns = (true, Definitions.Towns.Of(this))).Towns;
}
