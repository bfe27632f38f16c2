using System.Linq.Expressions;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Journeys;
using Jalons.Documents.Typography;
using Jalons.Statistics.Univariate;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>D: days from one step to the next. Only people met can be timed from the referral; deliveries are timed with those who still wait.</summary>
internal static class Delays
{
    public static readonly IReadOnlyList<Indicator> All =
    [
        ToDiagnosis(),
        Of("D02", "Délai du diagnostic à l’ordinateur", Milestone.Computer, "orientées vers un ordinateur", "reçoivent leur ordinateur"),
        Of("D03", "Délai du diagnostic à la connexion", Milestone.Connection, "orientées vers une connexion", "reçoivent leur connexion"),
        Of("D04", "Délai du diagnostic à l’entrée en formation", Milestone.Training, "orientées vers une formation", "entrent en formation"),
        Of("D04b", "Délai du diagnostic à la certification", Milestone.Certification, "orientées vers une certification", "passent la certification"),
        Impossible(),
    ];

    private static Indicator ToDiagnosis()
    {
        Expression<Func<Journey, bool>> timed = journey => journey.Progress.ReferredOn <= journey.Progress.DiagnosedOn;
        return new("D01", "Délai de l’orientation au diagnostic", IndicatorUnit.Days)
        {
            Scope = "personnes reçues dont les deux dates sont connues",
            Numerator = asOf => Reached.Diagnosed(asOf.At).And(timed),
            Denominator = asOf => Reached.Diagnosed(asOf.At).And(timed),
            Missing = asOf => Reached.Diagnosed(asOf.At).And(journey => journey.Progress.ReferredOn == null),
            Says = new("a été reçue", "ont été reçues"),
            Measures = (place, draft) => Days(draft, [.. place.Rows.Where(row => row.Diagnosed && row.ReferredOn <= row.DiagnosedOn).Select(row => (double)(row.DiagnosedOn!.Value.DayNumber - row.ReferredOn!.Value.DayNumber))]),
            Writes = figure => $"La moitié des personnes reçues l’ont été en {InDays(figure)} ou moins après leur orientation{In(figure)} ; celles qui ne sont jamais venues n’y sont pas comptées.",
        };
    }

    private static FigureDraft Days(FigureDraft draft, double[] days)
    {
        var sample = new SortedSample(days);
        return draft with
        {
            Value = sample.Quantile(0.5),
            Detail = new DaysDetail(sample.N, sample.Quantile(0.25), sample.Quantile(0.5), sample.Quantile(0.75), sample.Quantile(0.9)),
        };
    }

    private static Indicator Of(string code, string label, Milestone service, string people, string verb) => new(code, label, IndicatorUnit.Days)
    {
        Scope = $"personnes {people} au diagnostic",
        Numerator = asOf => Started(service, asOf).And(Reached.Done(service, asOf.At)),
        Denominator = asOf => Started(service, asOf),
        Undated = asOf => Started(service, asOf).And(Reached.Done(service, asOf.At)).And(Undated(service)),
        Says = new("est servie", "sont servies"),
        Measures = (place, draft) => Median(draft, Waiting.Of(place, service)),
        Writes = figure => $"La moitié des personnes {people} {verb} en {InDays(figure)} ou moins après le diagnostic{In(figure)}.",
    };

    private static FigureDraft Median(FigureDraft draft, DelayDetail? delay)
    {
        if (delay is null) return draft.NotMeasurable("Aucune date ne permet de compter ce délai.");

        var timed = draft with { Value = delay.DayOf(0.5), Detail = delay };
        return timed.Value is null ? timed.NotMeasurable("Médiane non atteinte : moins de la moitié des personnes concernées ont été servies à ce jour.") : timed;
    }

    /// <summary>D05: what cannot be. The same day is possible.</summary>
    private static Indicator Impossible() => new("D05", "Délais négatifs", IndicatorUnit.Count)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Shares.Received(asOf).And(Incoherences.BeforeDiagnosis.Or(Incoherences.ReferredAfter)),
        Modalities =
        [
            new("referral", "Orientation après le diagnostic", asOf => Shares.Received(asOf).And(Incoherences.ReferredAfter)),
            new("service", "Service avant le diagnostic", asOf => Shares.Received(asOf).And(Incoherences.BeforeDiagnosis)),
            new("same_day", "Ordinateur remis le jour du diagnostic (possible)", asOf => Shares.Received(asOf).And(journey => journey.Progress.ComputerOn == journey.Progress.DiagnosedOn)),
        ],
        IsMultiple = true,
        Says = new("a une date qui en précède une autre à tort", "ont une date qui en précède une autre à tort"),
    };

    private static Expression<Func<Journey, bool>> Started(Milestone service, AsOf asOf) => Reached.Oriented(service, asOf.At).And(Reached.Diagnosed(asOf.At));

    private static Expression<Func<Journey, bool>> Undated(Milestone service) => service switch
    {
        Milestone.Computer => journey => journey.Progress.ComputerOn == null,
        Milestone.Connection => journey => journey.Progress.ConnectionOn == null,
        Milestone.Training => journey => journey.Progress.TrainingOn == null,
        _ => journey => journey.Progress.CertificationOn == null,
    };

    private static string InDays(Figure figure) => $"{French.Count((long)figure.Value!.Value)} jour{(figure.Value < 2 ? "" : "s")}";

    private static string In(Figure figure) => figure.Territory is { } territory ? $" sur le territoire {territory}" : "";
}
