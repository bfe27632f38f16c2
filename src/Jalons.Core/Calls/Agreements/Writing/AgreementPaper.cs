using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Studies.Objectives;
using Jalons.Documents;
using Jalons.Documents.Typography;
using Column = Jalons.Documents.Column;

namespace Jalons.Core.Calls.Agreements.Writing;

/// <summary>An agreement as it is printed: its articles, the signatures, then the annexes that its facts make.</summary>
public static class AgreementPaper
{
    private const string Heading = "## ";

    public static IReadOnlyList<Section> Of(AgreementFile file) => [.. Articles(file.Text?.Text ?? "", file), Signing.Of(file, file.Agreement.Signatures, [file.Agreement.LeadOrganisationId]), Targets(file), Deliveries(file), Referential(file), Shares(file), Payments(file), .. Joined(file)];

    /// <summary>The articles of a text: one section for each heading, what comes before them first.</summary>
    public static IReadOnlyList<Section> Articles(string text, AgreementFile file)
    {
        var parts = $"\n{text.ReplaceLineEndings("\n").Trim()}".Split($"\n{Heading}");
        var articles = parts.Skip(1).Select(part => part.Split('\n', 2)).Select(part => new Section(MergeField.MergedLine(part[0].Trim(), file)) { Blocks = MergeField.Merged(part.Length > 1 ? part[1] : "", file) });
        return parts[0].Trim().Length == 0 ? [.. articles] : [new Section("Les parties") { Blocks = MergeField.Merged(parts[0], file) }, .. articles];
    }

    private static Section Targets(AgreementFile file) => new("Annexe 1 : objectifs")
    {
        Blocks =
        [
            new Table("Objectifs du projet", [Column.Words("Objectif", 4), new("Cible de l’appel"), new("Cible de la convention")],
                [.. file.Agreement.Targets.Select(target => Row.Of(LabelOf(target.Indicator), file.TargetsOf(target.Indicator) is [var first, ..] ? first.Value : Cell.Empty, target.Value))])
            { Rank = "Objectifs" },
        ],
    };

    private static Section Deliveries(AgreementFile file) => new("Annexe 2 : données à transmettre")
    {
        Blocks =
        [
            new Table("Ce que le porteur transmet, et quand", [Column.Words("Donnée", 4), Column.Words("Moment"), Column.Words("Échéance")],
                [.. file.Agreement.Deliveries.OrderBy(delivery => delivery.Stage).Select(delivery => Row.Of(delivery.What, delivery.Stage.InFrench.Capitalised, delivery.DueOn is { } due ? French.ShortDate(due) : delivery.Rhythm ?? ""))])
            { Rank = "Transmissions" },
        ],
    };

    private static Section Referential(AgreementFile file) => new("Annexe 3 : référentiel de diagnostic")
    {
        Blocks = [new Paragraph(file.Agreement.Referential is { } accepted
            ? $"« {accepted.Name} », transmis le {French.Date(accepted.TransmittedOn)} par {accepted.TransmittedBy.InFrench}, accepté le {French.Date(accepted.AcceptedOn!.Value)} par {accepted.AcceptedBy}, {accepted.AcceptedQuality}."
            : "Le référentiel n’est pas encore accepté. Aucun diagnostic n’est saisi avant.")],
    };

    private static Section Shares(AgreementFile file) => new("Annexe 4 : consortium")
    {
        Blocks =
        [
            new Table("Rôles et parts des membres", [Column.Words("Membre", 3), Column.Words("Rôles", 3), new("Part, en euros", 1.5)],
                [.. file.Agreement.Members.Select(member => Row.Of(file.NameOf(member.OrganisationId), string.Join(", ", member.Roles.Select(role => role.InFrench)).Capitalised, Euros(member.ShareCents))),
                    Row.Total("Ensemble", "", Euros(file.Agreement.Members.Sum(member => member.ShareCents)))])
            { Rank = "Consortium" },
        ],
    };

    private static Section Payments(AgreementFile file) => new("Annexe 5 : versements")
    {
        Blocks = file.Instalments.Count == 0 ? [new Paragraph("L’échéancier des versements est joint à la convention.")]
            : [new Table("Échéancier des versements", [Column.Words("Versement", 3), Column.Words("Genre", 3), Column.Words("Date", 1.5), new("Montant, en euros", 2)],
                [.. file.Instalments.Select(instalment => Row.Of(instalment.Label, instalment.Kind.InFrench.Capitalised, instalment.DueOn is { } due ? French.ShortDate(due) : "", instalment.AmountCents == 0 ? "Selon le bilan" : Euros(instalment.AmountCents)))]) { Rank = "Versements" }],
    };

    private static IEnumerable<Section> Joined(AgreementFile file) => file.Agreement.Annexes.Count == 0 ? []
        : [new Section("Autres annexes jointes") { Blocks = [BulletList.Of(file.Agreement.Annexes.Select(annex => annex.Title))] }];

    internal static Cell Euros(long cents) => new Cell.Number(cents / 100.0, cents % 100 == 0 ? 0 : 2);

    internal static string LabelOf(string indicator) => Objective.All.FirstOrDefault(aim => aim.Code == indicator)?.Label ?? indicator;
}
