using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Snapshots;
using Microsoft.EntityFrameworkCore;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies;

/// <summary>All that a volume is written from: the indicators of one snapshot, computed once, and the days of the diagnoses.</summary>
/// <param name="Diagnoses">Distinct persons by the day of their first diagnosis, in the order of time.</param>
public sealed record StudyData(Snapshot Snapshot, Programme Programme, FigureBook Figures, IReadOnlyList<(DateOnly On, int Persons)> Diagnoses)
{
    public DateOnly At => Figures.At;

    /// <summary>The day on which the facts were read.</summary>
    public DateOnly ExtractedOn => Snapshot.ExtractedOn;
    public Masking Masking { get; } = new(Programme.Thresholds);

    /// <summary>Line under every figure and table.</summary>
    public string Source => $"Suivi AMI {Programme.Name}, extraction {Snapshot.Number} du {Documents.Typography.French.ShortDate(ExtractedOn)} ; traitement Jalons.";

    /// <summary>The indicator for the whole département, in distinct persons.</summary>
    public Measured Whole(string code) => Figures.Departement![code];

    /// <summary>The indicator for one territory, in journeys.</summary>
    public Measured In(Territory territory, string code) => Figures.Territories[territory.Code][code];

    /// <summary>Computes the figures of a snapshot: the same snapshot gives the same figures, to the last byte.</summary>
    public static async Task<StudyData> Read(FrozenFacts frozen, CancellationToken stop)
    {
        var (db, programme, at) = (frozen.Db, frozen.Programme, frozen.Snapshot.At);
        var scope = Scope.Whole(programme.Id, "Étude");
        var figures = await FigureBook.Compute(frozen.AsOf, scope, stop);
        var first = db.Journeys.AsNoTracking().VisibleTo(scope).Counted()
            .Where(journey => journey.Progress.DiagnosedOn <= at)
            .GroupBy(journey => journey.RootPersonId)
            .Select(person => person.Min(journey => journey.Progress.DiagnosedOn!.Value));
        var days = await first.GroupBy(day => day).Select(group => new { On = group.Key, Persons = group.Count() }).OrderBy(day => day.On).ToListAsync(stop);
        return new(frozen.Snapshot, programme, figures, [.. days.Select(day => (day.On, day.Persons))]);
    }
}
