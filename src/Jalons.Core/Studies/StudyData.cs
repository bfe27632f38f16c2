using Jalons.Core.Access;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Disclosure;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Jalons.Documents;
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

    /// <summary>Outlines of the towns, for maps; null where none were given.</summary>
    public Places.Contours? Contours { get; init; }

    /// <summary>Published figures that somebody checked at their source, and the indicators that they stand beside.</summary>
    public IReadOnlyList<References.Benchmark> Benchmarks { get; init; } = [];

    /// <summary>What the rows say beyond the indicators: combinations, models.</summary>
    public required Crossings.StudyFindings Findings { get; init; }

    /// <summary>What may be printed of these figures; every number of a volume passes through it.</summary>
    public DisclosureControl Disclosure { get; private init; } = new(Figures, Programme, Programme.Thresholds.SecretUpTo);

    /// <summary>Whether this is the edition of signed readers, with the places where the evaluator writes.</summary>
    public bool IsInside { get; private init; }

    /// <summary>What the evaluator wrote, by code of the volume.</summary>
    public IReadOnlyDictionary<string, WrittenVolume> Written { get; init; } = new Dictionary<string, WrittenVolume>();

    public WrittenVolume WrittenFor(string volume) => Written.GetValueOrDefault(volume) ?? WrittenVolume.Nothing;

    /// <summary>The same figures for readers who signed: fewer counts are hidden.</summary>
    public StudyData ForInside() => this with { Disclosure = new(Figures, Programme, Programme.Thresholds.InternalSecretUpTo), IsInside = true };

    /// <summary>Line under every figure and table.</summary>
    public string Source => $"Suivi AMI {Programme.Name}, extraction {Snapshot.Number} du {Documents.Typography.French.ShortDate(ExtractedOn)} ; traitement Jalons.";

    /// <summary>A count as it may be printed: the numerator of an indicator, or one of its answers.</summary>
    public Cell Count(string code, Territory? territory = null, string? answer = null)
        => Disclosure.IsHidden(code, territory, answer) || (!LinkedCounts.Has(code, answer) && HidesBase(code, territory)) ? Cell.Hidden : CountOf(FigureOf(code, territory), answer);

    /// <summary>Whether it stays unsaid how many answers are known, and with it the counts beside the shares: one would give a small number of unknown answers away.</summary>
    public bool HidesBase(string code, Territory? territory = null) => Disclosure.HidesBase(code, territory);

    /// <summary>A share as it may be printed; hidden with the count it is made of, « n. s. » of too few, « n. m. » where too many answers are unknown.</summary>
    public Cell Share(string code, Territory? territory = null, string? answer = null)
    {
        var figure = FigureOf(code, territory);
        if (figure.Status is FigureStatus.NotMeasurable && answer is null) return new Cell.NotMeasurable(figure.Reason ?? "");
        if (Disclosure.IsHidden(code, territory, answer)) return Cell.Hidden;

        var among = BaseOf(figure, answer);
        if (HasTooManyUnknown(figure) && among >= Programme.Thresholds.PercentFrom) return new Cell.NotMeasurable(figure.Reason?.TrimEnd('.') ?? "");
        return Cell.Percent.Of(CountOf(figure, answer), among) is Cell.Percent percent ? percent with { IsFragile = among < Programme.Thresholds.SolidFrom } : new Cell.TooFew();
    }

    /// <summary>The sentence of an indicator as it may be printed.</summary>
    public string Sentence(string code, Territory? territory = null) => FigureOf(code, territory) switch
    {
        { Status: FigureStatus.NotMeasurable } figure => figure.Sentence,
        var figure when Disclosure.IsHidden(code, territory) || Disclosure.IsSmall(figure.Denominator ?? 0) || this.HidesCost(code, territory) => Indicators.Figures.Sentence.OfTooFew(figure),
        var figure when HidesBase(code, territory) => Indicators.Figures.Sentence.OfShareAlone(figure),
        var figure => figure.Sentence,
    };

    /// <summary>What an answer is counted among: the indicator's denominator, unless the answer has a base of its own.</summary>
    public static long BaseOf(Measured figure, string? answer)
        => answer is not null && figure.Modalities.First(known => known.Code == answer) is { Percent: > 0 and var percent } found ? (long)Math.Round(100 * found.Count / percent) : figure.Denominator ?? 0;

    /// <summary>So many answers are unknown that no share is published.</summary>
    public bool HasTooManyUnknown(Measured figure) => figure.Missing is > 0 and var unknown && figure.Denominator is { } known && unknown > Programme.Thresholds.HiddenMissing * (unknown + known);

    private Measured FigureOf(string code, Territory? territory) => territory is null ? Whole(code) : In(territory, code);

    private static long CountOf(Measured figure, string? answer) => answer is null ? figure.Numerator ?? 0 : figure.Modalities.First(known => known.Code == answer).Count;

    /// <summary>The indicator for the whole département, in distinct persons.</summary>
    public Measured Whole(string code) => Figures.Departement![code];

    /// <summary>The indicator for one territory, in journeys.</summary>
    public Measured In(Territory territory, string code) => Figures.Territories[territory.Code][code];

    /// <summary>Computes the figures of a snapshot: the same snapshot gives the same figures, to the last byte.</summary>
    public static async Task<StudyData> Read(FrozenFacts frozen, CancellationToken stop)
    {
        var (db, programme, at) = (frozen.Db, frozen.Programme, frozen.Snapshot.At);
        var scope = Scope.Whole(programme.Id, "Étude");
        var rows = await Indicators.Study.StudyRows.Read(frozen.AsOf, stop);
        // The classes of needs, and what the rows say besides, are worked out while the database counts.
        var findings = Task.Run(() => Crossings.StudyFindings.Of(rows), stop);
        var figures = await FigureBook.Compute(frozen.AsOf, scope, stop, rows: rows);
        var first = db.Journeys.AsNoTracking().VisibleTo(scope).Counted()
            .Where(journey => journey.Progress.DiagnosedOn <= at)
            .GroupBy(journey => journey.RootPersonId)
            .Select(person => person.Min(journey => journey.Progress.DiagnosedOn!.Value));
        var days = await first.GroupBy(day => day).Select(group => new { On = group.Key, Persons = group.Count() }).OrderBy(day => day.On).ToListAsync(stop);
        return new(frozen.Snapshot, programme, figures, [.. days.Select(day => (day.On, day.Persons))])
        {
            Findings = await findings,
            Contours = Places.Contours.Of(await db.TownOutlines.AsNoTracking().OrderBy(outline => outline.InseeCode).ToListAsync(stop)),
            Benchmarks = await db.Benchmarks.AsNoTracking().Where(benchmark => benchmark.VerifiedBy != null && benchmark.Indicator != null).OrderBy(benchmark => benchmark.Indicator).ThenBy(benchmark => benchmark.Source).ThenBy(benchmark => benchmark.Id).ToListAsync(stop),
        };
    }
}
