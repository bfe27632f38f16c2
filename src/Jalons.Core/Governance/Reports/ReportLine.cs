namespace Jalons.Core.Governance.Reports;

/// <summary>One part of a report (ligne de rapport): what the project says of it, and whether the Département accepts it.</summary>
public sealed class ReportLine
{
    public const int TextMaxLength = 6000;
    public const int ReasonMaxLength = 1000;

    public long Id { get; set; }
    public long ReportId { get; set; }
    public int Rank { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }
    public string? Text { get; set; }
    public LineVerdict Verdict { get; private set; }

    /// <summary>What the Département says of it; always there when the line is sent back.</summary>
    public string? Reason { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Not accepted yet: the project may still write in it.</summary>
    public bool IsOpen => Verdict is not LineVerdict.Accepted;

    public void Decide(LineVerdict verdict, string? reason, string who, DateTime at) => (Verdict, Reason, DecidedBy, DecidedAt) = (verdict, reason, who, at);

    /// <summary>Handed in again: it is to be read again. What was said of it stays, so that it can be compared.</summary>
    internal void Forget() => (Verdict, DecidedBy, DecidedAt) = (LineVerdict.Pending, null, null);
}

public enum LineVerdict { Pending, Accepted, SentBack }

/// <summary>The lines of each kind of report: what the convention asks to be told of.</summary>
public static class ReportOutline
{
    private static readonly (string Label, string Hint)[] Both =
    [
        ("Les personnes accueillies", "Combien, qui, orientées par qui ; ce qui s’écarte de la cible et pourquoi."),
        ("Équipement et connexion", "Provenance du matériel, remises, pannes, durée des connexions."),
        ("Formations et certifications", "Offres mobilisées, entrées, ruptures, sessions de certification."),
        ("Suivi à 3 et 6 mois", "Ce que deviennent les personnes, et celles que l’on n’a pas pu joindre."),
        ("Consortium et partenariats", "Qui fait quoi, prescripteurs, EPT, conseillers numériques."),
        ("Déploiement dans les communes", "Où les personnes sont reçues, et les communes encore peu servies."),
        ("Moyens humains et dépenses", "Temps passé, dépenses faites, écarts au budget."),
        ("Données transmises", "Champs difficiles à remplir, corrections faites."),
    ];

    public static IReadOnlyList<(string Label, string Hint)> Of(ReportKind kind) => kind is ReportKind.Intermediate
        ? [.. Both, ("Difficultés et suite", "Ce qui bloque, ce qui change d’ici à la fin.")]
        : [.. Both, ("Bilan", "Ce qui a marché, ce qui n’a pas marché, pour qui."), ("Et après", "Ce qui continue sans le programme, et ce qu’il faudrait pour cela.")];
}
