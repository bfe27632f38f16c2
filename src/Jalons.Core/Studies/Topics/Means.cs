using Jalons.Core.Calls.Budgets;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Studies.Objectives;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>E: the envelope, what the targets imply for each realisation, and what was spent once the accounts are known.</summary>
internal static class Means
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"L’enveloppe du programme est de {Cents.InFrench(data.Programme.EnvelopeCents)}, répartie entre les territoires.{(Spending(data) is null ? " Ce qui a été dépensé ne se lit que dans les bilans financiers des projets." : "")}"),
        Envelope(data),
        .. Moved(data) is { } moved ? new Block[] { moved } : [],
        .. Spending(data) is { Posts.Count: > 0 } spending ? new Block[] { Posts(data, spending) } : [],
        .. Costs.Of(data),
    ];

    /// <summary>The slide on means, in one sentence.</summary>
    public static string Message(StudyData data) => data.Whole("E01") is { Value: { } percent }
        ? $"{French.Percent(percent, 1)} du montant accordé aux projets est dépensé"
        : $"L’enveloppe de {Cents.InFrench(data.Programme.EnvelopeCents)} est connue, les dépenses ne le sont pas encore";

    public static Table Envelope(StudyData data) => new(
        "L’enveloppe et ce que les cibles en font attendre",
        [Column.Words("Territoire"), new("Enveloppe"), new("Par diagnostic visé", 1.2), new("Par ordinateur visé", 1.2), new("Dépenses")],
        [
            .. data.Programme.Territories.Select(territory => Row.Of(territory.Name, Euros(territory.EnvelopeCents), Per(territory.EnvelopeCents, data.In(territory, "R01").Target), Per(territory.EnvelopeCents, data.In(territory, "R02").Target), Spent(data.In(territory, "E01")))),
            Row.Total("Département", Euros(data.Programme.EnvelopeCents), Per(data.Programme.EnvelopeCents, data.Whole("R01").Target), Per(data.Programme.EnvelopeCents, data.Whole("R02").Target), Spent(data.Whole("E01"))),
        ])
    {
        Subtitle = "En euros. « Par diagnostic visé » : enveloppe divisée par la cible, et non un coût constaté.",
        Scope = "Enveloppe de l’appel à projets, répartie entre les territoires ; dépenses sur le montant accordé, cofinancements à part.",
        Source = $"Appel à manifestation d’intérêt {data.Programme.Name} ; {data.Objectives.Count} objectifs.",
    };

    /// <summary>The part of each territory by the call, beside what is granted now that amendments have moved money; null as long as both are the same.</summary>
    private static Documents.Figure? Moved(StudyData data)
    {
        var granted = data.Programme.Territories.Select(territory => (Territory: territory, Cents: (data.In(territory, "E01").Detail as SpendingDetail)?.GrantedCents)).Where(one => one.Cents is not null).ToList();
        if (granted.Where(one => one.Cents > one.Territory.EnvelopeCents).Select(one => (one.Territory, Added: one.Cents!.Value - one.Territory.EnvelopeCents)).DefaultIfEmpty().MaxBy(one => one.Added) is not { Territory: { } first, Added: var added }) return null;

        return new($"{Cents.InFrench(added)} de plus pour {first.Name} que dans l’appel", new GroupedChart(new Measure("Montant", "€"), [.. granted.Select(one => one.Territory.Name)],
            [new("Part de l’appel", [.. granted.Select(one => (Cell)Euros(one.Territory.EnvelopeCents))]), new("Accordé, avenants compris", [.. granted.Select(one => (Cell)Euros(one.Cents!.Value))])]))
        {
            Key = "E01-avenants",
            Subtitle = "Montant de chaque territoire dans l’appel, et montant accordé avenants compris, en euros.",
            Reading = $"{first.Name} : {Cents.InFrench(first.EnvelopeCents)} dans l’appel, {Cents.InFrench(first.EnvelopeCents + added)} accordés au {French.Date(data.At)}.",
            Scope = $"Conventions des projets, situation au {French.Date(data.At)}.",
            Source = data.Source,
            AltText = "Deux barres par territoire : part de l’appel, montant accordé avenants compris.",
        };
    }

    private static SpendingDetail? Spending(StudyData data) => data.Whole("E01").Detail as SpendingDetail;

    private static Documents.Figure Posts(StudyData data, SpendingDetail spending)
    {
        var first = spending.Posts.MaxBy(post => post.PlannedCents)!;
        return new(Message(data), new GroupedChart(new Measure("Montant", "€"), [.. spending.Posts.Select(post => post.Post.InFrench)], [new("Prévu", [.. spending.Posts.Select(post => (Cell)Euros(post.PlannedCents))]), new("Dépensé", [.. spending.Posts.Select(post => (Cell)Euros(post.SpentCents))])]))
        {
            Key = "E01-postes",
            Subtitle = "Montants prévus et dépensés par poste, en euros.",
            Reading = $"{first.Post.InFrench} : {Cents.InFrench(first.SpentCents)} dépensés pour {Cents.InFrench(first.PlannedCents)} prévus.",
            Scope = $"Budgets des projets, part du Département, dépenses au {French.Date(data.At)}.",
            Source = data.Source,
            AltText = "Deux barres par poste de dépense : prévu, dépensé.",
        };
    }

    private static Cell.Number Euros(long cents) => new(cents / 100.0, 0, "€");

    private static Cell Per(long cents, int? target) => target is > 0 and var aimed ? new Cell.Number(cents / 100.0 / aimed, cents % (100L * aimed) == 0 ? 0 : 2, "€") : Cell.Empty;

    private static Cell Spent(Indicators.Figures.Figure rate) => rate is { Status: FigureStatus.NotMeasurable, Reason: var reason } ? new Cell.NotMeasurable((reason ?? "").TrimEnd('.')) : new Cell.Number(rate.Numerator!.Value, 0, "€");
}
