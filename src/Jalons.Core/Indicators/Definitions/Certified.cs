using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>C and F05: who sits a certification, who passes. The target counts people who sat, from their first sitting; successes stand next to it, each from the day of the sitting that was passed.</summary>
internal static class Certified
{
    private static readonly Rows Oriented = asOf => Reached.Oriented(Milestone.Certification, asOf.At);
    private static readonly Rows Concerned = asOf => Reached.Concerned(Milestone.Certification, asOf.At);
    private static readonly Rows Taken = asOf => Reached.Done(Milestone.Certification, asOf.At);
    private static readonly Rows Passed = asOf => PassedBy(asOf.At);

    public static readonly Indicator Funnel = new("F05", "De l’orientation à la certification", IndicatorUnit.Percent)
    {
        Scope = "personnes concernées par une certification",
        Numerator = Taken,
        Denominator = Concerned,
        Waiting = asOf => Reached.Waiting(Milestone.Certification, asOf.At),
        Broken = asOf => Reached.Broken(Milestone.Certification, asOf.At),
        Modalities =
        [
            new("oriented", "Orientées", Oriented) { Base = Concerned },
            new("taken", "Passées", Taken) { Base = Concerned },
            new("passed", "Obtenues", Passed) { Base = Concerned },
            new("waiting", "En attente d’une session", asOf => Concerned(asOf).And(Taken(asOf).Not()).And(Sat("waiting"))) { Base = Concerned },
        ],
        IsMultiple = true,
        Says = new("a passé une certification", "ont passé une certification"),
    };

    public static readonly IReadOnlyList<Indicator> All =
    [
        new("C01", "Taux de passage", IndicatorUnit.Percent)
        {
            Scope = "personnes orientées vers une certification dont la suite est connue",
            Headline = ["yes"],
            Numerator = asOf => Oriented(asOf).And(Taken(asOf)),
            Denominator = asOf => Oriented(asOf).And(SatKnown(asOf)),
            Missing = asOf => Oriented(asOf).And(SatKnown(asOf).Not()),
            Modalities =
            [
                new("yes", "Oui", asOf => Oriented(asOf).And(Taken(asOf))),
                new("no", "Non", asOf => Oriented(asOf).And(Taken(asOf).Not()).And(Sat("no"))),
                new("waiting", "En attente d’une session", asOf => Oriented(asOf).And(Taken(asOf).Not()).And(Sat("no").Not()).And(Sat("waiting"))),
            ],
            Says = new("a passé la certification", "ont passé la certification"),
        },
        new("C02", "Taux de réussite", IndicatorUnit.Percent)
        {
            Scope = "personnes qui ont passé une certification et dont le résultat est connu",
            Headline = ["yes"],
            Numerator = asOf => Taken(asOf).And(Result("yes", asOf)),
            Denominator = asOf => Taken(asOf).And(ResultKnown(asOf)),
            Missing = asOf => Taken(asOf).And(ResultKnown(asOf).Not()),
            Modalities =
            [
                new("yes", "Oui", asOf => Taken(asOf).And(Result("yes", asOf))),
                new("no", "Non", asOf => Taken(asOf).And(Result("yes", asOf).Not()).And(Result("other", asOf).Not()).And(Result("no", asOf))),
                new("other", "Autre (validation partielle)", asOf => Taken(asOf).And(Result("yes", asOf).Not()).And(Result("other", asOf))),
            ],
            Says = new("l’a obtenue", "l’ont obtenue"),
        },
        new("C03", "Certifications obtenues pour 100 diagnostics", IndicatorUnit.Percent)
        {
            Scope = "personnes reçues en diagnostic",
            Numerator = Passed,
            Denominator = Shares.Received,
            Says = new("a obtenu une certification", "ont obtenu une certification"),
        },
    ];

    // A sitting that came later was not known on the day.
    private static Expression<Func<Journey, bool>> SatKnown(AsOf asOf) => Taken(asOf).Or(Sat("no")).Or(Sat("waiting"));

    private static Expression<Func<Journey, bool>> ResultKnown(AsOf asOf) => Result("yes", asOf).Or(Result("other", asOf)).Or(Result("no", asOf));

    private static Expression<Func<Journey, bool>> Sat(string code) => journey => journey.Certifications.Any(certification => certification.Taken == code);

    private static Expression<Func<Journey, bool>> Result(string code, AsOf asOf)
    {
        var at = asOf.At;
        return journey => journey.Certifications.Any(certification => certification.Passed == code && (certification.On == null || certification.On <= at));
    }

    public static Expression<Func<Journey, bool>> PassedBy(DateOnly at)
        => journey => journey.Certifications.Any(certification => certification.Passed == "yes" && (certification.On == null || certification.On <= at));
}
